package io.parkgraph.member.api;

import io.parkgraph.member.UpdatePerson;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

record UpdatePersonInput(
    String id,
    long expectedVersion,
    @Nullable String name,
    @Nullable String phone,
    @Nullable String residentId,
    @Nullable String idempotencyKey) {

  String key() {
    return NodeId.keyOf("Person", id);
  }

  UpdatePerson update() {
    return new UpdatePerson(name, phone, residentId);
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }
}
