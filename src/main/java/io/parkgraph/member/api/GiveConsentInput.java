package io.parkgraph.member.api;

import io.parkgraph.member.ConsentPurpose;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

record GiveConsentInput(
    String personId,
    ConsentPurpose purpose,
    @Nullable String employerId,
    @Nullable String idempotencyKey) {

  String key() {
    return NodeId.keyOf("Person", personId);
  }

  @Nullable String employer() {
    return employerId == null ? null : NodeId.keyOf("Enterprise", employerId);
  }
}
