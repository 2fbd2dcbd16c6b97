package io.parkgraph.organization;

import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organization as it is proposed, as it came in.
 *
 * @param name its full name
 * @param kind what it is
 * @param parentId what it is to stand under on the sector line
 * @param territoryParentId what it is to stand under in the territory
 * @param enterpriseId the enterprise whose own organization it is
 * @param coveredIds the enterprises that a joint branch is for
 */
public record ProposeOrganization(
    @Nullable String name,
    @Nullable OrganizationKind kind,
    @Nullable String parentId,
    @Nullable String territoryParentId,
    @Nullable String enterpriseId,
    @Nullable List<String> coveredIds) {

  /** What is proposed, before it is checked where it is to stand. */
  Organization organization(
      String id,
      String checkedName,
      OrganizationKind checkedKind,
      @Nullable Provenance provenance) {
    return new Organization(
        id,
        0,
        checkedName,
        checkedKind,
        parentId,
        territoryParentId,
        enterpriseId,
        OrganizationState.PREPARING,
        null,
        null,
        null,
        null,
        coveredIds == null ? List.of() : coveredIds.stream().distinct().toList(),
        List.of(),
        List.of(),
        List.of(),
        provenance);
  }

  /** Decides on a proposal that was checked. */
  static Decision<Organization> decide(Organization proposed, int founders) {
    return proposed
        .kind()
        .tooFew(founders, "kind")
        .<Decision<Organization>>map(Decision::refuse)
        .orElseGet(() -> Decision.accept(proposed, DomainEvent.of("OrganizationProposed")));
  }
}
