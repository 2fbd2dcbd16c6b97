package io.parkgraph.member.api.moves;

import io.parkgraph.member.moves.SubmitTransfer;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

record SubmitTransferInput(
    String personId,
    long expectedVersion,
    @Nullable String toOrganizationId,
    @Nullable String toOutside,
    @Nullable String idempotencyKey) {

  SubmitTransfer transfer() {
    return new SubmitTransfer(
        NodeId.keyOf("Person", personId),
        toOrganizationId == null ? null : NodeId.keyOf("Organization", toOrganizationId),
        toOutside);
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }
}
