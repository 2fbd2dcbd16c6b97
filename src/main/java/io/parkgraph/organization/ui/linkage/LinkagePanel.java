package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageAction;
import io.parkgraph.organization.linkage.LinkageService;
import io.parkgraph.organization.linkage.LinkageSteps;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.HistoryTimeline;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.WorkflowActions;
import io.parkgraph.platform.workflow.AvailableAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A linkage: what it is, what can be done, its blockers and contacts, what happened to it. */
class LinkagePanel extends DetailPanel {

  private static final long serialVersionUID = 1L;

  private static final Set<LinkageAction> STEPS =
      Set.of(LinkageAction.LOG_CONTACT, LinkageAction.RAISE_BLOCKER, LinkageAction.END);

  private final transient LinkageService linkages;
  private final transient LinkageSteps steps;
  private final transient LinkageTexts texts;
  private final SerializableRunnable written;
  private transient Linkage linkage;

  LinkagePanel(
      LinkageService linkages,
      LinkageSteps steps,
      LinkageTexts texts,
      Linkage linkage,
      SerializableRunnable written) {
    this.linkages = linkages;
    this.steps = steps;
    this.texts = texts;
    this.linkage = linkage;
    this.written = written;
    Localized.follow(this, this::draw);
  }

  private void draw() {
    setHeading(enterprise() + " · " + LinkageTexts.kind(linkage.kind()));
    setSubtitle(new Span(texts.sources(List.of(linkage)).getOrDefault(linkage.id(), "")));
    clearContent();
    addContent(
        facts(),
        new WorkflowActions("linkageAction", actions(), this::begin)
            .withMain(LinkageAction.LOG_CONTACT.name()),
        section(
            "linkage.blockers",
            new BlockerRows(linkages, steps, linkage, linkage.blockers(), this::show)),
        section("linkage.contacts", new ContactRows(linkages.contacts(linkage))),
        section(
            "ui.related",
            relation(
                texts.page(linkage.enterpriseId()), ParkIcon.BUILDING, new Span(enterprise()))),
        section("ui.history", new HistoryTimeline(linkages.history(linkage.id()), texts.entity())));
  }

  private Div facts() {
    LocalDate until = linkage.until();
    Div badges =
        new Div(badge(linkage.state().name(), Localized.constant("linkageState", linkage.state())));
    badges.addClassName("park-row-what");
    if (linkages.isStale(linkage)) {
      badges.add(badge("SUBMITTED", Localized.text("linkage.stale", linkages.silentDays(linkage))));
    }
    FactList facts =
        new FactList()
            .fact("linkage.field.since", linkage.since().toString())
            .fact("linkage.field.lastContact", linkage.lastContact().toString());
    if (until != null) {
      facts.fact("linkage.field.until", until.toString());
    }
    return new Div(badges, facts);
  }

  /** To conclude it is no step of a linkage that there is, and silence falls by the clock. */
  private List<AvailableAction> actions() {
    return linkages.availableActions(linkage).stream()
        .filter(action -> STEPS.contains(LinkageAction.valueOf(action.action())))
        .toList();
  }

  private void begin(String action) {
    String title = enterprise() + " · " + LinkageTexts.kind(linkage.kind());
    switch (LinkageAction.valueOf(action)) {
      case LOG_CONTACT -> new LogContactDialog(steps, linkage.id(), title, this::show).open();
      case RAISE_BLOCKER -> new RaiseDialog(steps, linkage.id(), title, this::show).open();
      case END -> new EndDialog(linkages, steps, linkage, title, this::show).open();
      case CONCLUDE, FALL_SILENT -> throw new IllegalArgumentException(action);
    }
  }

  @Override
  public void changedElsewhere() {
    linkages
        .find(linkage.id())
        .filter(current -> current.version() != linkage.version())
        .ifPresent(current -> {
          linkage = current;
          draw();
        });
  }

  private void show(Linkage current) {
    linkage = current;
    draw();
    written.run();
  }

  private String enterprise() {
    return texts
        .enterprises(List.of(linkage))
        .getOrDefault(linkage.enterpriseId(), linkage.enterpriseId());
  }
}
