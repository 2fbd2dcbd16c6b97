package io.parkgraph.organization;

import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks where an organization is to stand: on both axes, and for which enterprises. */
@Component
class Placement {

  /** A joint branch is for so many enterprises at least. */
  private static final int JOINT = 2;

  private final OrganizationRepository organizations;
  private final EnterpriseDirectory enterprises;

  Placement(OrganizationRepository organizations, EnterpriseDirectory enterprises) {
    this.organizations = organizations;
    this.enterprises = enterprises;
  }

  /** Checks both axes; what is wrong is said at the field. */
  void parents(InputChecks checks, Organization placed) {
    if (placed.kind().needsParent() && placed.parentId() == null) {
      checks.refuse(Refusal.of(CommonRefusal.REQUIRED, OrganizationRepository.SECTOR));
    } else if (placed.kind().elected() && placed.foundedOn() == null && standsAlone(placed)) {
      checks.refuse(Refusal.of(OrganizationRefusal.NOBODY_DUE, OrganizationRepository.SECTOR));
    }
    Optional.ofNullable(placed.parentId())
        .flatMap(parent -> wrong(placed, parent, OrganizationRepository.SECTOR))
        .ifPresent(checks::refuse);
    Optional.ofNullable(placed.territoryParentId())
        .flatMap(parent -> wrong(placed, parent, OrganizationRepository.TERRITORY))
        .ifPresent(checks::refuse);
  }

  /** Checks which enterprises it is for. */
  void enterprises(InputChecks checks, Organization placed) {
    String own = placed.enterpriseId();
    boolean joint = placed.kind() == OrganizationKind.JOINT_BRANCH;
    if (own != null && (joint || !enterprises.exists(own))) {
      checks.refuse(Refusal.of(OrganizationRefusal.ENTERPRISE_UNKNOWN, "enterpriseId"));
    }
    List<String> covered = placed.coveredIds();
    if (joint ? covered.size() < JOINT : !covered.isEmpty()) {
      checks.refuse(Refusal.of(OrganizationRefusal.COVERED_ENTERPRISES_INVALID, "coveredIds"));
    } else if (!covered.stream().allMatch(enterprises::exists)) {
      checks.refuse(Refusal.of(OrganizationRefusal.ENTERPRISE_UNKNOWN, "coveredIds"));
    }
  }

  private static boolean standsAlone(Organization placed) {
    return placed.parentId() == null
        && placed.enterpriseId() == null
        && placed.coveredIds().isEmpty();
  }

  private Optional<Refusal> wrong(Organization placed, String parentId, String axis) {
    Organization parent = organizations.documents().find(parentId).orElse(null);
    if (parent == null || !parent.state().active()) {
      return Optional.of(Refusal.of(OrganizationRefusal.PARENT_UNKNOWN, axis));
    }
    Set<OrganizationKind> kinds =
        axis.equals(OrganizationRepository.SECTOR)
            ? placed.kind().sectorParents()
            : OrganizationKind.territoryParents();
    if (!kinds.contains(parent.kind())) {
      return Optional.of(Refusal.of(OrganizationRefusal.PARENT_KIND_INVALID, axis));
    }
    return standsUnder(parent, placed.id(), axis)
        ? Optional.of(Refusal.of(OrganizationRefusal.PARENT_CYCLE, axis))
        : Optional.empty();
  }

  /** Walks upward; the kinds allow only committees, departments and unions to stand in a chain. */
  private boolean standsUnder(Organization from, String id, String axis) {
    var passed = new HashSet<String>();
    Organization at = from;
    while (at != null && passed.add(at.id())) {
      if (at.id().equals(id)) {
        return true;
      }
      @Nullable String above =
          axis.equals(OrganizationRepository.SECTOR) ? at.parentId() : at.territoryParentId();
      at = above == null ? null : organizations.documents().find(above).orElse(null);
    }
    return false;
  }
}
