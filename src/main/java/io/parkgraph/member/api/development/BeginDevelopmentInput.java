package io.parkgraph.member.api.development;

import io.parkgraph.member.BeginDevelopment;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

record BeginDevelopmentInput(
    String branchId,
    @Nullable String personId,
    @Nullable String name,
    String on,
    @Nullable Long expectedVersion,
    @Nullable String idempotencyKey) {

  BeginDevelopment application() {
    return new BeginDevelopment(
        NodeId.keyOf("Organization", branchId),
        personId == null ? null : NodeId.keyOf("Person", personId),
        name,
        on);
  }

  WriteConditions conditions() {
    return new WriteConditions(personId == null ? null : expectedVersion, idempotencyKey);
  }
}
