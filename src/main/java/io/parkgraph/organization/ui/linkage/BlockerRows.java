package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.organization.linkage.Blocker;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageRights;
import io.parkgraph.organization.linkage.LinkageSteps;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import io.parkgraph.platform.workflow.AvailableAction;
import java.time.Instant;
import java.util.List;

/** The blockers of a linkage, the newest first; an open one can be resolved. */
class BlockerRows extends UnorderedList {

  private static final long serialVersionUID = 1L;

  private final transient LinkageSteps steps;
  private final SerializableConsumer<Linkage> taken;

  BlockerRows(
      LinkageRights rights,
      LinkageSteps steps,
      Linkage linkage,
      List<Blocker> blockers,
      SerializableConsumer<Linkage> taken) {
    this.steps = steps;
    this.taken = taken;
    addClassName("park-rows");
    blockers.reversed().forEach(blocker -> add(row(rights, linkage, blocker)));
    if (blockers.isEmpty()) {
      Paragraph none = new Paragraph(Localized.text("linkage.blockers.none"));
      none.addClassName("park-muted");
      add(new ListItem(none));
    }
  }

  private ListItem row(LinkageRights rights, Linkage linkage, Blocker blocker) {
    Span state =
        DetailPanel.badge(
            blocker.isOpen() ? "SUBMITTED" : "GOOD",
            Localized.constant("linkageBlockerState", blocker.state()));
    Div what = new Div(new Span(blocker.text()), state, by(blocker.raisedBy(), blocker.raisedAt()));
    what.addClassName("park-row-what");
    Blocker.Resolution resolution = blocker.resolution();
    if (resolution != null) {
      what.add(new Span(resolution.reason()), by(resolution.by(), resolution.at()));
    }
    Div actions = new Div();
    actions.addClassName("park-row-actions");
    if (blocker.isOpen()
        && rights.actions(linkage, blocker).stream().anyMatch(AvailableAction::allowed)) {
      actions.add(resolving(linkage, blocker));
    }
    return new ListItem(what, actions);
  }

  private Button resolving(Linkage linkage, Blocker blocker) {
    Button button =
        new Button(
            Localized.text("linkageBlockerAction.RESOLVE"),
            click -> new ResolveDialog(steps, linkage.id(), blocker, taken).open());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(Localized.text("linkage.resolve.of", blocker.text()));
    return button;
  }

  private static Span by(String name, Instant at) {
    Span by = new Span(Moments.by(name) + " · " + Moments.text(at));
    by.addClassName("park-muted");
    return by;
  }
}
