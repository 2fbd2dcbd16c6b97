package io.parkgraph.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organization is to be called and where it is to stand, as it came in. All of it counts:
 * what is null is to be nothing.
 *
 * @param name its full name
 * @param parentId what it stands under on the sector line
 * @param territoryParentId what it stands under in the territory
 * @param coveredIds the enterprises that a joint branch is for
 */
public record UpdateOrganization(
    @Nullable String name,
    @Nullable String parentId,
    @Nullable String territoryParentId,
    @Nullable List<String> coveredIds) {

  /**
   * An organization as this wants it from a day on, under a checked name, before the rest is
   * checked.
   */
  Organization applied(Organization old, String checkedName, LocalDate today) {
    return new Organization(
        old.id(),
        old.version(),
        checkedName,
        old.kind(),
        parentId,
        territoryParentId,
        old.enterpriseId(),
        old.state(),
        old.foundedOn(),
        old.dissolvedOn(),
        old.term(),
        old.approvalNumber(),
        coveredIds == null ? List.of() : coveredIds,
        old.votes(),
        old.venues(),
        PastParent.once(old, parentId, territoryParentId, today),
        old.provenance());
  }
}
