package io.parkgraph.organization;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.exchange.ListColumn;
import io.parkgraph.platform.exchange.exports.ListExport;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of organizations as a file. Of people it tells what the list does: their number. */
@Component
public class OrganizationExport {

  private static final String FIELD = "organization.field.";

  private static final List<ListColumn<Line>> COLUMNS =
      List.of(
          ListColumn.text("name", FIELD + "name", line -> line.organization().name()),
          ListColumn.constant(
              "kind", FIELD + "kind", "organizationKind", line -> line.organization().kind()),
          ListColumn.constant(
              "state", FIELD + "state", "organizationState", line -> line.organization().state()),
          ListColumn.text("parent", FIELD + "parentId", Line::parent),
          ListColumn.text("territoryParent", FIELD + "territoryParentId", Line::territoryParent),
          ListColumn.text("enterprises", FIELD + "enterpriseId", Line::enterprises),
          ListColumn.text(
              "approvalNumber",
              FIELD + "approvalNumber",
              line -> line.organization().approvalNumber()),
          ListColumn.text(
              "foundedOn", FIELD + "foundedOn", line -> text(line.organization().foundedOn())),
          ListColumn.text("termEnd", FIELD + "termEnd", Line::termEnd),
          ListColumn.yesNo("termDue", "organization.termDue", Line::termDue),
          new ListColumn<>(
              "fullMembers",
              "organization.fullMembers",
              Line::fullMembers,
              (line, words) -> Objects.toString(line.fullMembers(), "")),
          ListColumn.text("venues", "organization.venues", Line::venues));

  private final OrganizationService organizations;
  private final EnterpriseService enterprises;
  private final CurrentCaller caller;

  OrganizationExport(
      OrganizationService organizations, EnterpriseService enterprises, CurrentCaller caller) {
    this.organizations = organizations;
    this.enterprises = enterprises;
    this.caller = caller;
  }

  /**
   * An organization with what it hangs together with, as far as the caller may know of it.
   *
   * @param organization the organization
   * @param parent the name of what it stands under on the sector line; null for nothing
   * @param territoryParent the name of what it stands under in the territory; null for nothing
   * @param enterprises the names of the enterprises that it is for; empty for none
   * @param termDue whether an election is due
   * @param fullMembers how many full members it has; null where the caller may not know
   */
  public record Line(
      Organization organization,
      @Nullable String parent,
      @Nullable String territoryParent,
      String enterprises,
      boolean termDue,
      @Nullable Integer fullMembers) {

    private @Nullable String termEnd() {
      Term term = organization.state().active() ? organization.term() : null;
      return term == null ? null : term.until().toString();
    }

    private String venues() {
      return organization.venues().stream()
          .map(venue -> venue.name() + "（" + venue.address() + "，" + venue.seats() + "）")
          .collect(joining("；"));
    }
  }

  /** The organizations that match, in an order. */
  public ListExport<Line> of(OrganizationFilter filter, OrganizationOrder order) {
    return new ListExport<>(
        "organizations",
        "organization.title",
        COLUMNS,
        filter,
        page -> lines(organizations.find(filter, order, page)),
        () -> organizations.count(filter));
  }

  /** One query for all of a kind that a page names. */
  private Slice<Line> lines(Slice<Organization> page) {
    List<Organization> items = page.items();
    Map<String, String> names =
        organizations.visible(ids(items, OrganizationExport::parents)).stream()
            .collect(toMap(Organization::id, Organization::name));
    Map<String, String> firms =
        caller.may(Scope.ENTERPRISE_READ)
            ? enterprises.visible(ids(items, OrganizationExport::firms)).stream()
                .collect(toMap(Enterprise::id, Enterprise::name))
            : Map.of();
    Map<String, Integer> members = organizations.fullMembers(items);
    return page.map(each ->
        new Line(
            each,
            name(names, each.parentId()),
            name(names, each.territoryParentId()),
            firms(each).map(id -> firms.getOrDefault(id, id)).collect(joining("；")),
            organizations.termDue(each),
            members.get(each.id())));
  }

  private static Stream<String> parents(Organization organization) {
    return Stream.of(Axis.values()).flatMap(axis -> Stream.ofNullable(axis.parent(organization)));
  }

  private static Stream<String> firms(Organization organization) {
    return Stream.concat(
        Stream.ofNullable(organization.enterpriseId()), organization.coveredIds().stream());
  }

  private static Collection<String> ids(
      List<Organization> items, Function<Organization, Stream<String>> of) {
    return items.stream().flatMap(of).collect(Collectors.toSet());
  }

  private static @Nullable String name(Map<String, String> names, @Nullable String id) {
    return id == null ? null : names.get(id);
  }

  private static @Nullable String text(@Nullable Object value) {
    return Objects.toString(value, null);
  }
}
