package io.parkgraph.organization;

import io.parkgraph.platform.events.EventLog;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.Named;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.workflow.AvailableAction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Reads organizations. Each use throws {@link AccessDenied} if the caller lacks {@code
 * organization:read}; what lies outside the places that the caller has it for is as if it were not
 * there.
 */
@Service
public class OrganizationService {

  private final OrganizationRepository organizations;
  private final Electorates electorates;
  private final EventLog events;
  private final CurrentCaller caller;
  private final Clock clock;

  OrganizationService(
      OrganizationRepository organizations,
      Electorates electorates,
      EventLog events,
      CurrentCaller caller,
      Clock clock) {
    this.organizations = organizations;
    this.electorates = electorates;
    this.events = events;
    this.caller = caller;
    this.clock = clock;
  }

  /** One page of the organizations that match. */
  public Slice<Organization> find(
      OrganizationFilter filter, OrganizationOrder order, PageRequest page) {
    return organizations.find(filter, seen(), order, page);
  }

  /** How many organizations match. */
  public long count(OrganizationFilter filter) {
    return organizations.count(filter, seen());
  }

  /** The organization of an id. */
  public Optional<Organization> find(String id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  /** The organizations of those ids that are known, in no certain order. */
  public List<Organization> findAll(Collection<String> ids) {
    Seen seen = seen();
    var visible = new ArrayList<Organization>();
    var others = new ArrayList<String>();
    for (Organization found : organizations.documents().findAll(ids)) {
      if (seen.contains(found.places())) {
        visible.add(found);
      } else {
        others.add(found.id());
      }
    }
    if (!others.isEmpty()) {
      caller.denied(Scope.ORGANIZATION_READ, others);
    }
    return visible;
  }

  /**
   * Those of some ids that the caller may see, in no certain order. That others are linked from
   * what it sees is no attempt at them, so that is not put on the record.
   */
  public List<Organization> visible(Collection<String> ids) {
    Seen seen = seen();
    return organizations.documents().findAll(ids).stream()
        .filter(found -> seen.contains(found.places()))
        .toList();
  }

  /** The first so many at work of some kinds whose names contain what was typed, by their names. */
  public List<Named> atWork(Set<OrganizationKind> kinds, String typed, int limit) {
    return organizations.atWork(kinds, typed, seen(), limit);
  }

  /** The name of an organization that the caller may see. */
  public Optional<String> name(String id) {
    return visible(List.of(id)).stream().map(Organization::name).findFirst();
  }

  /** How all organizations that are not ended stand on an axis. */
  public Chart chart(Axis axis) {
    return Chart.of(axis, organizations.standing(seen()));
  }

  /** What stands directly under each of some organizations on an axis, by one command. */
  public Map<String, List<Organization>> childrenOfEach(Axis axis, Collection<String> parentIds) {
    Seen seen = seen();
    Map<String, List<Organization>> found = new HashMap<>();
    parentIds.forEach(id -> found.put(id, new ArrayList<>()));
    organizations.under(axis.field(), parentIds).stream()
        .filter(child -> child.state() != OrganizationState.DISSOLVED)
        .filter(child -> seen.contains(child.places()))
        .sorted(Axis.IN_ORDER)
        .forEach(child -> Objects.requireNonNull(found.get(axis.parent(child))).add(child));
    return found;
  }

  /** The organizations at work of each of some enterprises: its own and joint ones. */
  public Map<String, List<Organization>> ofEachEnterprise(Collection<String> enterpriseIds) {
    Seen seen = seen();
    Map<String, List<Organization>> found = new HashMap<>();
    enterpriseIds.forEach(id -> found.put(id, new ArrayList<>()));
    organizations.ofEnterprises(enterpriseIds).stream()
        .filter(each -> seen.contains(each.places()))
        .sorted(Axis.IN_ORDER)
        .forEach(each ->
            found.forEach((id, list) -> {
              if (id.equals(each.enterpriseId()) || each.coveredIds().contains(id)) {
                list.add(each);
              }
            }));
    return found;
  }

  /**
   * How many full members each of some organizations has, by one command; nothing of those of which
   * somebody who may not read the members there would learn of fewer than {@link MemberRoll#FEW}.
   */
  public Map<String, Integer> fullMembers(Collection<Organization> ofThese) {
    Caller who = caller.require(Scope.ORGANIZATION_READ);
    List<String> ids = ofThese.stream().map(Organization::id).distinct().toList();
    Map<String, Integer> counts = electorates.roll().fullMembersOfEach(ids);
    return ids.stream()
        .filter(id ->
            counts.getOrDefault(id, 0) >= MemberRoll.FEW
                || who.may(Scope.MEMBER_READ, Set.of(Place.organization(id))))
        .collect(Collectors.toMap(id -> id, id -> counts.getOrDefault(id, 0)));
  }

  /** What happened to an organization, oldest first. */
  public List<LoggedEvent> history(String id) {
    return histories(List.of(id)).getOrDefault(id, List.of());
  }

  /** What happened to each of some organizations, oldest first, by their ids. */
  public Map<String, List<LoggedEvent>> histories(Collection<String> ids) {
    return events.histories(
        organizations.documents(), findAll(ids).stream().map(Organization::id).toList());
  }

  /** What the present caller can do with an organization in its present state. */
  public List<AvailableAction> availableActions(Organization organization) {
    Caller there = caller.get().at(organization.places());
    return OrganizationWorkflow.TABLE.available(organization, organization.state(), there);
  }

  /** Whether the election of a committee is due today. */
  public boolean termDue(Organization organization) {
    return organization.termDue(LocalDate.now(clock));
  }

  private Seen seen() {
    return caller.seen(Scope.ORGANIZATION_READ);
  }
}
