package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Route;
import io.parkgraph.organization.linkage.Blocker;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageRights;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EmptyState;
import io.parkgraph.platform.ui.InnerLink;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.RequiresScope;
import io.parkgraph.platform.ui.View;
import io.parkgraph.platform.ui.live.LiveScreen;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The enterprises that somebody is linked to, on one page, the longest silent first. */
@Route("my-enterprises")
@PermitAll
@RequiresScope(Scope.LINKAGE_CONTACT)
class MyEnterprisesView extends View {

  private static final long serialVersionUID = 1L;

  private final transient LinkageDesk desk;
  private final Div cards = new Div();

  MyEnterprisesView(LinkageDesk desk) {
    super("linkage.mine");
    this.desk = desk;
    Paragraph about = Localized.text(new Paragraph(), "linkage.mine.about");
    about.addClassName("park-muted");
    cards.addClassName("park-cards");
    add(about, cards);
    Localized.follow(cards, this::draw);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    LiveScreen.of(event.getUI())
        .ifPresent(screen -> screen.follow(this, List.of("linkages"), news -> draw()));
  }

  private void draw() {
    cards.removeAll();
    List<Linkage> linkages = desk.linkages().workedOn(PageRequest.MAX_SIZE);
    Map<String, String> names = desk.texts().enterprises(linkages);
    Map<String, String> sources = desk.texts().sources(linkages);
    LinkageRights rights = desk.linkages().rights(linkages);
    Map<String, List<Linkage>> each =
        linkages.stream()
            .collect(
                Collectors.groupingBy(
                    Linkage::enterpriseId, LinkedHashMap::new, Collectors.toList()));
    each.forEach(
        (id, those) -> cards.add(card(id, names.getOrDefault(id, id), those, sources, rights)));
    if (each.isEmpty()) {
      cards.add(new EmptyState(ParkIcon.INBOX, "linkage.mine.none", "linkage.mine.none.advice"));
    }
  }

  private Div card(
      String id,
      String name,
      List<Linkage> linkages,
      Map<String, String> sources,
      LinkageRights rights) {
    Div head = new Div(new H2(new InnerLink(desk.texts().page(id), new Span(name))));
    head.addClassName("park-card-head");
    Div card = new Div(head);
    card.addClassName("park-card");
    linkages.forEach(
        linkage -> card.add(part(linkage, name, sources.getOrDefault(linkage.id(), ""), rights)));
    return card;
  }

  private Div part(Linkage linkage, String enterprise, String source, LinkageRights rights) {
    String kind = LinkageTexts.kind(linkage.kind());
    Span link = new Span(kind + " · " + source);
    Span last = new Span(Localized.text("linkage.field.lastContact") + " " + linkage.lastContact());
    last.addClassName("park-muted");
    Div what = new Div(new InnerLink(MatrixQuery.PATH + "/" + linkage.id(), link), last);
    what.addClassName("park-row-what");
    if (desk.linkages().isStale(linkage)) {
      String silent = Localized.text("linkage.stale", desk.linkages().silentDays(linkage));
      what.add(DetailPanel.badge("SUBMITTED", silent));
    }
    String title = enterprise + " · " + kind;
    Div actions =
        new Div(
            button(
                "linkageAction.LOG_CONTACT",
                title,
                () ->
                    new LogContactDialog(desk.steps(), linkage.id(), title, same -> draw()).open()),
            button(
                "linkageAction.RAISE_BLOCKER",
                title,
                () -> new RaiseDialog(desk.steps(), linkage.id(), title, same -> draw()).open()));
    actions.addClassName("park-actions");
    Div part = new Div(what, actions);
    part.addClassName("park-linked");
    List<Blocker> open = linkage.blockers().stream().filter(Blocker::isOpen).toList();
    if (!open.isEmpty()) {
      part.add(new BlockerRows(rights, desk.steps(), linkage, open, same -> draw()));
    }
    return part;
  }

  private static Button button(String label, String about, SerializableRunnable does) {
    Button button = new Button(Localized.text(label), click -> does.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(Localized.text(label) + ": " + about);
    return button;
  }
}
