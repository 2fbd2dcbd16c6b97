package io.parkgraph.organization.api;

import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.ProposeOrganization;
import io.parkgraph.platform.command.WriteConditions;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ProposeOrganizationInput(
    String name,
    OrganizationKind kind,
    @Nullable String parentId,
    @Nullable String territoryParentId,
    @Nullable String enterpriseId,
    @Nullable List<String> coveredIds,
    @Nullable String idempotencyKey) {

  ProposeOrganization organization() {
    return new ProposeOrganization(
        name,
        kind,
        Keys.of("Organization", parentId),
        Keys.of("Organization", territoryParentId),
        Keys.of("Enterprise", enterpriseId),
        Keys.all("Enterprise", coveredIds));
  }

  WriteConditions conditions() {
    return new WriteConditions(null, idempotencyKey);
  }
}
