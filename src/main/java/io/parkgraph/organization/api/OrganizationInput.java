package io.parkgraph.organization.api;

import io.parkgraph.organization.UpdateOrganization;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the steps of an organization take that need no meeting; each takes a part of it. */
record OrganizationInput(
    String id,
    long expectedVersion,
    @Nullable String name,
    @Nullable String parentId,
    @Nullable String territoryParentId,
    @Nullable List<String> coveredIds,
    @Nullable String approvalNumber,
    @Nullable String reason,
    @Nullable String idempotencyKey) {

  String key() {
    return NodeId.keyOf("Organization", id);
  }

  UpdateOrganization update() {
    return new UpdateOrganization(
        name,
        Keys.of("Organization", parentId),
        Keys.of("Organization", territoryParentId),
        Keys.all("Enterprise", coveredIds));
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }
}
