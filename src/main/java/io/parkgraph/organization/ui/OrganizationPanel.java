package io.parkgraph.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.organization.Axis;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationAction;
import io.parkgraph.organization.OrganizationLife;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.organization.Term;
import io.parkgraph.organization.VenueService;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.DetailSections;
import io.parkgraph.platform.ui.HistoryTimeline;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.WorkflowActions;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An organization: what it is, what can be done, where it stands, what its meetings voted on. */
class OrganizationPanel extends DetailPanel {

  private static final long serialVersionUID = 1L;

  private final transient OrganizationService organizations;
  private final transient OrganizationLife life;
  private final transient VenueService venues;
  private final transient Choices choices;
  private final transient DetailSections sections;
  private final SerializableRunnable written;
  private transient Organization organization;

  OrganizationPanel(
      OrganizationService organizations,
      OrganizationLife life,
      VenueService venues,
      Choices choices,
      DetailSections sections,
      Organization organization,
      SerializableRunnable written) {
    this.organizations = organizations;
    this.life = life;
    this.venues = venues;
    this.choices = choices;
    this.sections = sections;
    this.organization = organization;
    this.written = written;
    Localized.follow(this, this::draw);
  }

  private void draw() {
    setHeading(organization.name());
    setSubtitle(new Span(OrganizationTexts.kind(organization.kind())));
    clearContent();
    addContent(standing(), actions(), section("ui.related", related()));
    addContent(section("organization.facts", facts()));
    List<Component> officers = officers();
    if (!officers.isEmpty()) {
      addContent(section("organization.officers", officers.toArray(Component[]::new)));
    }
    addContent(
        section(
            "organization.venues", new VenueList(organizations, venues, organization, this::show)));
    if (organizations.maySeeVotes(organization) && !organization.votes().isEmpty()) {
      addContent(section("organization.votes", new VotesTable(organizations.votes(organization))));
    }
    sections.of(Organization.class, organization).forEach(this::addContent);
    addContent(
        section(
            "ui.history",
            new HistoryTimeline(
                organizations.history(organization.id()), OrganizationTexts.of(organizations))));
  }

  private Div standing() {
    Div line =
        new Div(badge(organization.state().name(), OrganizationTexts.state(organization.state())));
    line.addClassName("park-amount-line");
    if (organizations.termDue(organization)) {
      line.add(badge("TERM_DUE", Localized.text("organization.termDue")));
    }
    return line;
  }

  /** The proposal stands behind it, and what the clock does nobody is offered. */
  private WorkflowActions actions() {
    List<AvailableAction> offered =
        organizations.availableActions(organization).stream()
            .filter(each -> !each.action().equals(OrganizationAction.PROPOSE.name()))
            .filter(each -> !each.action().equals(OrganizationAction.FALL_DUE.name()))
            .toList();
    return new WorkflowActions("organizationAction", offered, this::begin)
        .withMain(
            organizations.termDue(organization)
                ? OrganizationAction.ELECT.name()
                : OrganizationAction.FOUND.name());
  }

  private void begin(String name) {
    OrganizationAction action = OrganizationAction.valueOf(name);
    switch (action) {
      case FOUND, ELECT ->
          new MeetingDialog(organizations, life, organization, action, this::show).open();
      default ->
          new StepDialog(organizations, life, choices, organization, action, this::show).open();
    }
  }

  private Component[] facts() {
    Term term = organization.term();
    var lines = new ArrayList<Component>();
    fact(lines, "organization.field.approvalNumber", organization.approvalNumber());
    fact(lines, "organization.field.foundedOn", OrganizationTexts.day(organization.foundedOn()));
    fact(
        lines,
        "organization.field.term",
        term == null
            ? null
            : OrganizationTexts.day(term.since()) + " – " + OrganizationTexts.day(term.until()));
    fact(
        lines,
        "organization.fullMembers",
        Optional.ofNullable(organizations.fullMembers(List.of(organization)).get(organization.id()))
            .map(String::valueOf)
            .orElse(null));
    return lines.toArray(Component[]::new);
  }

  private List<Component> officers() {
    var lines = new ArrayList<Component>();
    if (organizations.maySeeOfficers()) {
      organizations
          .officers(List.of(organization))
          .getOrDefault(organization.id(), List.of())
          .forEach(each -> fact(lines, "officerPost." + each.post().name(), each.name()));
    }
    return lines;
  }

  private static void fact(List<Component> lines, String label, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      Span name = Localized.text(new Span(), label);
      name.addClassName("park-muted");
      lines.add(new Paragraph(name, new Span(" " + text)));
    }
  }

  /** What it stands under on both axes, what stands under it, and its enterprises. */
  private Component[] related() {
    List<String> parents =
        Stream.of(organization.parentId(), organization.territoryParentId())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Stream<Component> above = organizations.visible(parents).stream().map(this::above);
    Stream<Component> below =
        organizations
            .childrenOfEach(Axis.SECTOR, List.of(organization.id()))
            .getOrDefault(organization.id(), List.of())
            .stream()
            .map(each -> link(each, "organization.below"));
    Stream<Component> around =
        organizations
            .childrenOfEach(Axis.TERRITORY, List.of(organization.id()))
            .getOrDefault(organization.id(), List.of())
            .stream()
            .map(each -> link(each, "organization.around"));
    return Stream.of(above, below, around, enterprises())
        .flatMap(each -> each)
        .toArray(Component[]::new);
  }

  private Component above(Organization parent) {
    return link(
        parent,
        parent.id().equals(organization.parentId())
            ? "organization.field.parentId"
            : "organization.field.territoryParentId");
  }

  private Stream<Component> enterprises() {
    List<String> ids =
        Stream.concat(
                Stream.ofNullable(organization.enterpriseId()), organization.coveredIds().stream())
            .toList();
    return choices.enterprises(ids).stream()
        .map(
            each -> relation("enterprises/" + each.id(), ParkIcon.BUILDING, new Span(each.name())));
  }

  private static Component link(Organization other, String how) {
    Span text = new Span(Localized.text(how) + " · " + other.name());
    return relation(OrganizationQuery.PATH + "/" + other.id(), ParkIcon.ORGANIZATION, text);
  }

  @Override
  public void changedElsewhere() {
    organizations
        .find(organization.id())
        .filter(current -> current.version() != organization.version())
        .ifPresent(current -> {
          organization = current;
          draw();
        });
  }

  private void show(Organization current) {
    organization = current;
    draw();
    written.run();
  }
}
