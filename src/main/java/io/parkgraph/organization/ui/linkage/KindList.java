package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageKind;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.InnerLink;
import io.parkgraph.platform.ui.Localized;
import java.util.List;
import java.util.Map;

/** The three kinds of linkages of one enterprise: those in force, and what is missing. */
class KindList extends UnorderedList {

  private static final long serialVersionUID = 1L;

  private final transient LinkageDesk desk;
  private final transient Enterprise enterprise;
  private final SerializableConsumer<Linkage> concluded;

  KindList(LinkageDesk desk, Enterprise enterprise, SerializableConsumer<Linkage> concluded) {
    this.desk = desk;
    this.enterprise = enterprise;
    this.concluded = concluded;
    addClassName("park-rows");
    Localized.follow(this, this::draw);
  }

  private void draw() {
    removeAll();
    List<Linkage> linkages = desk.linkagesOf(enterprise.id());
    Map<String, String> sources = desk.texts().sources(linkages);
    boolean mayConclude = desk.linkages().mayConclude(enterprise.id());
    for (LinkageKind kind : LinkageKind.values()) {
      List<Linkage> these = linkages.stream().filter(each -> each.kind() == kind).toList();
      Span name = new Span(LinkageTexts.kind(kind));
      name.addClassName("park-row-name");
      Div what = new Div(name);
      what.addClassName("park-row-what");
      these.forEach(each -> what.add(link(each, sources.getOrDefault(each.id(), ""))));
      if (these.isEmpty()) {
        what.add(DetailPanel.badge("SUBMITTED", Localized.text("linkage.gap")));
      }
      Div actions = new Div();
      actions.addClassName("park-row-actions");
      if (mayConclude && (these.isEmpty() || kind == LinkageKind.ASSISTANCE)) {
        actions.add(concluding(kind));
      }
      add(new ListItem(what, actions));
    }
  }

  private Component link(Linkage linkage, String source) {
    Span text = new Span(source);
    Div line = new Div(new InnerLink(MatrixQuery.PATH + "/" + linkage.id(), text));
    if (desk.linkages().isStale(linkage)) {
      line.add(
          new Span(" "),
          DetailPanel.badge(
              "SUBMITTED", Localized.text("linkage.stale", desk.linkages().silentDays(linkage))));
    }
    return line;
  }

  private Button concluding(LinkageKind kind) {
    Button button =
        new Button(
            Localized.text("linkageAction.CONCLUDE"),
            click -> desk.conclude(enterprise.id(), enterprise.name(), kind, this::took));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(
        Localized.text("linkage.gap.of", enterprise.name(), LinkageTexts.kind(kind)));
    return button;
  }

  private void took(Linkage linkage) {
    draw();
    concluded.accept(linkage);
  }
}
