package io.parkgraph.organization;

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

  String field() {
    return this == SECTOR ? OrganizationRepository.SECTOR : OrganizationRepository.TERRITORY;
  }
}
