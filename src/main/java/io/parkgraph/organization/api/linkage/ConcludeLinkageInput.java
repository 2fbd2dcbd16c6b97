package io.parkgraph.organization.api.linkage;

import io.parkgraph.organization.linkage.ConcludeLinkage;
import io.parkgraph.organization.linkage.LinkageKind;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

record ConcludeLinkageInput(
    LinkageKind kind,
    String enterpriseId,
    @Nullable String bodyId,
    @Nullable String post,
    String since,
    @Nullable String idempotencyKey) {

  ConcludeLinkage linkage() {
    return new ConcludeLinkage(
        kind,
        NodeId.keyOf("Enterprise", enterpriseId),
        bodyId == null ? null : NodeId.keyOf("Organization", bodyId),
        post,
        since);
  }

  WriteConditions conditions() {
    return new WriteConditions(null, idempotencyKey);
  }
}
