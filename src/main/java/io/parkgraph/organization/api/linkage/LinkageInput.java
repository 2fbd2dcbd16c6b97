package io.parkgraph.organization.api.linkage;

import io.parkgraph.organization.linkage.ContactWay;
import io.parkgraph.organization.linkage.LogContact;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

/** What the steps of a linkage take; each step takes a part of it. */
record LinkageInput(
    String id,
    long expectedVersion,
    @Nullable String on,
    @Nullable ContactWay way,
    @Nullable String met,
    @Nullable String summary,
    @Nullable String text,
    @Nullable String blockerId,
    @Nullable String until,
    @Nullable String reason,
    @Nullable String idempotencyKey) {

  String key() {
    return NodeId.keyOf("Linkage", id);
  }

  LogContact contact() {
    return new LogContact(on, way, met, summary);
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }

  /** Never tells what it holds. */
  @Override
  public String toString() {
    return "LinkageInput[…]";
  }
}
