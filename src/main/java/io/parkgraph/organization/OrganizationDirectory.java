package io.parkgraph.organization;

import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What other rooms ask about organizations on their own behalf, whatever the caller may see of
 * them.
 */
@Component
public class OrganizationDirectory {

  private final OrganizationRepository organizations;

  OrganizationDirectory(OrganizationRepository organizations) {
    this.organizations = organizations;
  }

  /** The organization of an id, whatever its state. */
  public Optional<Organization> find(String id) {
    return organizations.documents().find(id);
  }

  /** Those of some ids that there are, by one command. */
  public List<Organization> findAll(Collection<String> ids) {
    return organizations.documents().findAll(ids);
  }

  /** Whether there is an organization of an id, whatever its state. */
  public boolean exists(String id) {
    return find(id).isPresent();
  }

  /** Whether members can belong to an organization now: it is a branch, and at work. */
  public boolean takesMembers(String id) {
    return find(id).filter(found -> found.kind().branch() && found.state().active()).isPresent();
  }

  /** Whether one of some organizations is ended, by one command. */
  public boolean isDissolved(Collection<String> ids) {
    return !ids.isEmpty()
        && findAll(ids).stream().anyMatch(each -> each.state() == OrganizationState.DISSOLVED);
  }

  /** The enterprise's own branch that is at work. */
  public Optional<Organization> branchOf(String enterpriseId) {
    return Optional.ofNullable(branchOfEach(List.of(enterpriseId)).get(enterpriseId));
  }

  /**
   * The own branches of some enterprises that are at work, by the enterprises' ids and by one
   * command; an enterprise without one is missing.
   */
  public Map<String, Organization> branchOfEach(Collection<String> enterpriseIds) {
    return organizations.activeOfEach(enterpriseIds).stream()
        .filter(found -> found.kind() == OrganizationKind.BRANCH)
        .collect(
            Collectors.toMap(
                found -> Objects.requireNonNull(found.enterpriseId()),
                Function.identity(),
                BinaryOperator.minBy(Comparator.comparing(Organization::id))));
  }

  /**
   * The branches at work of each of some enterprises, its own and joint ones, by the enterprises'
   * ids and by one command; an enterprise without one is missing.
   */
  public Map<String, Set<String>> branchesOfEach(Collection<String> enterpriseIds) {
    Map<String, Set<String>> found = new HashMap<>();
    for (Organization each : organizations.ofEnterprises(enterpriseIds)) {
      if (each.kind().branch()) {
        Stream.concat(Stream.ofNullable(each.enterpriseId()), each.coveredIds().stream())
            .forEach(id -> found.computeIfAbsent(id, _ -> new HashSet<>()).add(each.id()));
      }
    }
    return found;
  }

  /** The joint branches at work, in the order of their names. */
  public List<Organization> jointBranches() {
    return active(OrganizationKind.JOINT_BRANCH);
  }

  /**
   * The branches at work that stand directly under a committee and are no enterprise's, by two
   * commands and in the order of their names: where members belong whom neither their employer's
   * branch nor a joint one takes, since a committee itself has no members.
   */
  public List<Organization> branchesOfCommittees() {
    var committees = active(OrganizationKind.COMMITTEE).stream().map(Organization::id).toList();
    return organizations.under(OrganizationRepository.SECTOR, committees).stream()
        .filter(found -> found.kind() == OrganizationKind.BRANCH && found.state().active())
        .filter(found -> found.enterpriseId() == null)
        .sorted(Comparator.comparing(Organization::name))
        .toList();
  }

  /** The first so many at work that members belong to and whose names contain what was typed. */
  public List<Named> withMembers(String typed, int limit) {
    return organizations.atWork(OrganizationKind.branches(), typed, Seen.ALL, limit);
  }

  /** The name of an organization. */
  public Optional<String> name(String id) {
    return find(id).map(Organization::name);
  }

  /** The organizations of a kind at work, in the order of their names. */
  public List<Organization> atWork(OrganizationKind kind) {
    return active(kind);
  }

  /** The names of some organizations by their ids, by one command. */
  public Map<String, String> names(Collection<String> ids) {
    return findAll(ids).stream().collect(Collectors.toMap(Organization::id, Organization::name));
  }

  private List<Organization> active(OrganizationKind kind) {
    return organizations.active(kind).stream()
        .sorted(Comparator.comparing(Organization::name))
        .toList();
  }
}
