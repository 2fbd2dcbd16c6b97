package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageAction;
import io.parkgraph.organization.linkage.LinkageRights;
import io.parkgraph.organization.linkage.LinkageService;
import io.parkgraph.organization.linkage.LinkageSteps;
import io.parkgraph.platform.ui.AggregatePanel;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.HistoryTimeline;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.WorkflowActions;
import io.parkgraph.platform.workflow.AvailableAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A linkage: what it is, what can be done, its blockers and contacts, what happened to it. */
class LinkagePanel extends AggregatePanel<Linkage> {

  private static final long serialVersionUID = 1L;

  private static final Set<LinkageAction> STEPS =
      Set.of(LinkageAction.LOG_CONTACT, LinkageAction.RAISE_BLOCKER, LinkageAction.END);

  private final transient LinkageService linkages;
  private final transient LinkageSteps steps;
  private final transient LinkageTexts texts;

  LinkagePanel(
      LinkageService linkages,
      LinkageSteps steps,
      LinkageTexts texts,
      Linkage linkage,
      SerializableRunnable written) {
    super(linkage, written);
    this.linkages = linkages;
    this.steps = steps;
    this.texts = texts;
  }

  @Override
  protected Optional<Linkage> find(String id) {
    return linkages.find(id);
  }

  @Override
  protected void draw() {
    setHeading(enterprise() + " · " + LinkageTexts.kind(entity().kind()));
    setSubtitle(new Span(texts.sources(List.of(entity())).getOrDefault(entity().id(), "")));
    addContent(facts());
    addContent(
        new WorkflowActions("linkageAction", actions(), this::begin)
            .withMain(LinkageAction.LOG_CONTACT.name()),
        section(
            "linkage.blockers",
            new BlockerRows(rights(), steps, entity(), entity().blockers(), this::show)),
        section("linkage.contacts", new ContactRows(rights().contacts(entity()))),
        section(
            "ui.related",
            relation(
                texts.page(entity().enterpriseId()), ParkIcon.BUILDING, new Span(enterprise()))),
        section(
            "ui.history", new HistoryTimeline(linkages.history(entity().id()), texts.entity())));
  }

  private Component[] facts() {
    LocalDate until = entity().until();
    Div badges =
        new Div(
            badge(entity().state().name(), Localized.constant("linkageState", entity().state())));
    badges.addClassName("park-row-what");
    if (linkages.isStale(entity())) {
      badges.add(
          badge("SUBMITTED", Localized.text("linkage.stale", linkages.silentDays(entity()))));
    }
    FactList facts =
        new FactList()
            .fact("linkage.field.since", entity().since().toString())
            .fact("linkage.field.lastContact", entity().lastContact().toString());
    if (until != null) {
      facts.fact("linkage.field.until", until.toString());
    }
    return new Component[] {badges, facts};
  }

  /** To conclude it is no step of a linkage that there is, and silence falls by the clock. */
  private List<AvailableAction> actions() {
    return rights().actions(entity()).stream()
        .filter(action -> STEPS.contains(LinkageAction.valueOf(action.action())))
        .toList();
  }

  private LinkageRights rights() {
    return linkages.rights(List.of(entity()));
  }

  private void begin(String action) {
    String title = enterprise() + " · " + LinkageTexts.kind(entity().kind());
    switch (LinkageAction.valueOf(action)) {
      case LOG_CONTACT -> new LogContactDialog(steps, entity().id(), title, this::show).open();
      case RAISE_BLOCKER -> new RaiseDialog(steps, entity().id(), title, this::show).open();
      case END -> new EndDialog(linkages, steps, entity(), title, this::show).open();
      case CONCLUDE, FALL_SILENT -> throw new IllegalArgumentException(action);
    }
  }

  private String enterprise() {
    return texts
        .enterprises(List.of(entity()))
        .getOrDefault(entity().enterpriseId(), entity().enterpriseId());
  }
}
