package io.parkgraph.member.api.moves;

import io.parkgraph.member.moves.LetterInput;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

/** What the steps of a transfer's workflow take; each step takes a part of it. */
record TransferInput(
    String id,
    long expectedVersion,
    @Nullable String letterNumber,
    @Nullable String validUntil,
    @Nullable String duesPaidTo,
    @Nullable String reason,
    @Nullable String idempotencyKey) {

  String key() {
    return NodeId.keyOf("Transfer", id);
  }

  LetterInput letter() {
    return new LetterInput(validUntil, duesPaidTo, reason);
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }
}
