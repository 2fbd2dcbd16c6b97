package io.parkgraph.member.api.moves;

import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.moves.Declaration;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

record DeclareArrivalInput(
    @Nullable String name,
    @Nullable String employerId,
    @Nullable String post,
    @Nullable MembershipStatus status,
    @Nullable String organization,
    boolean consent,
    @Nullable String idempotencyKey) {

  Declaration declaration() {
    return new Declaration(
        name,
        employerId == null ? null : NodeId.keyOf("Enterprise", employerId),
        post,
        status,
        organization,
        consent);
  }

  WriteConditions conditions() {
    return new WriteConditions(null, idempotencyKey);
  }

  /** Never tells what it holds. */
  @Override
  public String toString() {
    return "DeclareArrivalInput[…]";
  }
}
