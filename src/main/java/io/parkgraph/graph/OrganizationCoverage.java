package io.parkgraph.graph;

import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How many of the managed enterprises have a Party organization 组织覆盖: one of their own, or a joint
 * branch that is for them. Enterprises that the park does not manage are no part of it.
 *
 * @param on the day of which it tells
 * @param managed how many managed enterprises there are
 * @param own how many have one of their own
 * @param joint how many have none of their own and a joint branch
 * @param gaps those that have neither, in the order of their credit codes
 */
public record OrganizationCoverage(
    LocalDate on, int managed, int own, int joint, List<String> gaps) {

  private static final Set<OrganizationKind> OWN =
      EnumSet.of(
          OrganizationKind.COMMITTEE, OrganizationKind.GENERAL_BRANCH, OrganizationKind.BRANCH);

  /** Copies its list. */
  public OrganizationCoverage {
    gaps = List.copyOf(gaps);
  }

  /**
   * Computes it.
   *
   * @param organizations the organizations at work of each enterprise, its own and joint ones
   */
  static OrganizationCoverage of(
      LocalDate on, Collection<String> managed, Map<String, List<Organization>> organizations) {
    int own = 0;
    int joint = 0;
    Set<String> gaps = new TreeSet<>();
    for (String enterprise : new TreeSet<>(managed)) {
      List<Organization> there =
          organizations.getOrDefault(enterprise, List.of()).stream()
              .filter(each -> wasFounded(each, on))
              .toList();
      if (there.stream().anyMatch(each -> isOwn(each, enterprise))) {
        own++;
      } else if (there.stream().anyMatch(each -> isJoint(each, enterprise))) {
        joint++;
      } else {
        gaps.add(enterprise);
      }
    }
    return new OrganizationCoverage(on, own + joint + gaps.size(), own, joint, List.copyOf(gaps));
  }

  /** How many are covered. */
  public int covered() {
    return own + joint;
  }

  /** The covered among the managed ones, 0 to 1; null where none is managed. */
  public @Nullable Double fraction() {
    return managed == 0 ? null : (double) covered() / managed;
  }

  private static boolean wasFounded(Organization organization, LocalDate on) {
    LocalDate founded = organization.foundedOn();
    return organization.state().active() && founded != null && !founded.isAfter(on);
  }

  private static boolean isOwn(Organization organization, String enterprise) {
    return enterprise.equals(organization.enterpriseId()) && OWN.contains(organization.kind());
  }

  private static boolean isJoint(Organization organization, String enterprise) {
    return organization.kind() == OrganizationKind.JOINT_BRANCH
        && (organization.coveredIds().contains(enterprise)
            || enterprise.equals(organization.enterpriseId()));
  }
}
