package io.parkgraph.organization;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The two axes that organizations stand on. */
public enum Axis {
  /** The sector line 条: who leads whom. */
  SECTOR,
  /** The territory 块: who is near whom. */
  TERRITORY;

  /** Committees first, then general branches and so on; among equals by name. */
  public static final Comparator<Organization> IN_ORDER =
      Comparator.comparing(Organization::kind)
          .thenComparing(Organization::name)
          .thenComparing(Organization::id);

  /** What an organization stands under on this axis. */
  public @Nullable String parent(Organization organization) {
    return this == SECTOR ? organization.parentId() : organization.territoryParentId();
  }

  /**
   * Since when an organization has stood where it stands on this axis; null where that is not
   * known, or before its founding.
   */
  public @Nullable LocalDate since(Organization organization) {
    return organization.pastParents().reversed().stream()
        .filter(past -> past.axis() == this)
        .findFirst()
        .map(PastParent::until)
        .orElse(organization.foundedOn());
  }

  String field() {
    return this == SECTOR ? OrganizationRepository.SECTOR : OrganizationRepository.TERRITORY;
  }
}
