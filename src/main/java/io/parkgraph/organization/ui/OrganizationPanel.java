package io.parkgraph.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.organization.Axis;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationAction;
import io.parkgraph.organization.OrganizationLife;
import io.parkgraph.organization.OrganizationMeetings;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.organization.Term;
import io.parkgraph.organization.VenueService;
import io.parkgraph.platform.ui.AggregatePanel;
import io.parkgraph.platform.ui.DetailSections;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.HistoryTimeline;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.WorkflowActions;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An organization: what it is, what can be done, where it stands, what its meetings voted on. */
class OrganizationPanel extends AggregatePanel<Organization> {

  private static final long serialVersionUID = 1L;

  private final transient OrganizationService organizations;
  private final transient OrganizationMeetings meetings;
  private final transient OrganizationLife life;
  private final transient VenueService venues;
  private final transient Pickers pickers;
  private final transient DetailSections sections;

  OrganizationPanel(
      OrganizationService organizations,
      OrganizationMeetings meetings,
      OrganizationLife life,
      VenueService venues,
      Pickers pickers,
      DetailSections sections,
      Organization organization,
      SerializableRunnable written) {
    super(organization, written);
    this.organizations = organizations;
    this.meetings = meetings;
    this.life = life;
    this.venues = venues;
    this.pickers = pickers;
    this.sections = sections;
  }

  @Override
  protected Optional<Organization> find(String id) {
    return organizations.find(id);
  }

  @Override
  protected void draw() {
    setHeading(entity().name());
    setSubtitle(new Span(OrganizationTexts.kind(entity().kind())));
    addContent(standing(), actions(), section("organization.facts", facts()));
    officers().ifPresent(each -> addContent(section("organization.officers", each)));
    addContent(
        section("organization.venues", new VenueList(organizations, venues, entity(), this::show)));
    if (meetings.maySeeVotes(entity()) && !entity().votes().isEmpty()) {
      addContent(section("organization.votes", new VotesTable(meetings.votes(entity()))));
    }
    addContent(section("ui.related", related()));
    sections.of(Organization.class, entity()).forEach(this::addContent);
    addContent(
        section(
            "ui.history",
            new HistoryTimeline(
                organizations.history(entity().id()),
                OrganizationTexts.of(organizations, pickers))));
  }

  private Div standing() {
    Div line = new Div(badge(entity().state().name(), OrganizationTexts.state(entity().state())));
    line.addClassName("park-amount-line");
    if (organizations.termDue(entity())) {
      line.add(badge("TERM_DUE", Localized.text("organization.termDue")));
    }
    return line;
  }

  /** The proposal stands behind it, and what the clock does nobody is offered. */
  private WorkflowActions actions() {
    List<AvailableAction> offered =
        organizations.availableActions(entity()).stream()
            .filter(each -> !each.action().equals(OrganizationAction.PROPOSE.name()))
            .filter(each -> !each.action().equals(OrganizationAction.FALL_DUE.name()))
            .toList();
    return new WorkflowActions("organizationAction", offered, this::begin)
        .withMain(
            organizations.termDue(entity())
                ? OrganizationAction.ELECT.name()
                : OrganizationAction.FOUND.name());
  }

  private void begin(String name) {
    OrganizationAction action = OrganizationAction.valueOf(name);
    switch (action) {
      case FOUND, ELECT ->
          new MeetingDialog(organizations, meetings, life, entity(), action, this::show).open();
      default -> new StepDialog(organizations, life, pickers, entity(), action, this::show).open();
    }
  }

  private FactList facts() {
    Term term = entity().term();
    var facts = new FactList();
    fact(facts, "organization.field.approvalNumber", entity().approvalNumber());
    fact(facts, "organization.field.foundedOn", OrganizationTexts.day(entity().foundedOn()));
    fact(
        facts,
        "organization.field.term",
        term == null
            ? null
            : OrganizationTexts.day(term.since()) + " – " + OrganizationTexts.day(term.until()));
    fact(
        facts,
        "organization.fullMembers",
        Optional.ofNullable(organizations.fullMembers(List.of(entity())).get(entity().id()))
            .map(String::valueOf)
            .orElse(null));
    return facts;
  }

  private Optional<FactList> officers() {
    if (!meetings.maySeeOfficers()) {
      return Optional.empty();
    }
    var found = meetings.officers(List.of(entity())).getOrDefault(entity().id(), List.of());
    FactList facts = new FactList();
    found.forEach(each -> fact(facts, "officerPost." + each.post().name(), each.name()));
    return found.isEmpty() ? Optional.empty() : Optional.of(facts);
  }

  private static void fact(FactList facts, String label, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      facts.fact(label, text);
    }
  }

  /** What it stands under on both axes, what stands under it, and its enterprises. */
  private Component[] related() {
    List<String> parents =
        Stream.of(entity().parentId(), entity().territoryParentId())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Stream<Component> above = organizations.visible(parents).stream().map(this::above);
    Stream<Component> below =
        organizations
            .childrenOfEach(Axis.SECTOR, List.of(entity().id()))
            .getOrDefault(entity().id(), List.of())
            .stream()
            .map(each -> link(each, "organization.below"));
    Stream<Component> around =
        organizations
            .childrenOfEach(Axis.TERRITORY, List.of(entity().id()))
            .getOrDefault(entity().id(), List.of())
            .stream()
            .map(each -> link(each, "organization.around"));
    return Stream.of(above, below, around, enterprises())
        .flatMap(each -> each)
        .toArray(Component[]::new);
  }

  private Component above(Organization parent) {
    return link(
        parent,
        parent.id().equals(entity().parentId())
            ? "organization.field.parentId"
            : "organization.field.territoryParentId");
  }

  private Stream<Component> enterprises() {
    List<String> ids =
        Stream.concat(Stream.ofNullable(entity().enterpriseId()), entity().coveredIds().stream())
            .toList();
    return pickers.enterprises(ids).stream()
        .map(
            each -> relation("enterprises/" + each.id(), ParkIcon.BUILDING, new Span(each.name())));
  }

  private static Component link(Organization other, String how) {
    Span text = new Span(Localized.text(how) + " · " + other.name());
    return relation(OrganizationQuery.PATH + "/" + other.id(), ParkIcon.ORGANIZATION, text);
  }
}
