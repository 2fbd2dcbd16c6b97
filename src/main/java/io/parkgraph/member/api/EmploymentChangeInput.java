package io.parkgraph.member.api;

import io.parkgraph.member.EmploymentInput;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

/** What the beginning and the end of an employment take; each takes a part of it. */
record EmploymentChangeInput(
    String id,
    long expectedVersion,
    String employerId,
    @Nullable String post,
    @Nullable String since,
    @Nullable String until,
    @Nullable String idempotencyKey) {

  String key() {
    return NodeId.keyOf("Person", id);
  }

  String employer() {
    return NodeId.keyOf("Enterprise", employerId);
  }

  EmploymentInput employment() {
    return new EmploymentInput(employer(), post, since);
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }
}
