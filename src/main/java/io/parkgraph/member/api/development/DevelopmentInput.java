package io.parkgraph.member.api.development;

import io.parkgraph.member.development.DevelopmentStep;
import io.parkgraph.member.development.Ending;
import io.parkgraph.member.development.StepInput;
import io.parkgraph.member.development.VoteInput;
import io.parkgraph.organization.voting.VoteCount;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the steps of a development take; each takes a part of it. */
record DevelopmentInput(
    String id,
    long expectedVersion,
    @Nullable DevelopmentStep step,
    @Nullable String on,
    @Nullable List<String> people,
    @Nullable List<String> present,
    @Nullable Integer ayes,
    @Nullable Integer noes,
    @Nullable Integer abstentions,
    @Nullable Integer months,
    Ending.@Nullable Kind kind,
    @Nullable String reason,
    @Nullable String idempotencyKey) {

  String key() {
    return NodeId.keyOf("Person", id);
  }

  StepInput taken() {
    return new StepInput(step, on, keys(people));
  }

  VoteInput vote() {
    return new VoteInput(on, new VoteCount(keys(present), ayes, noes, abstentions));
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }

  /** What is no person's id names nobody, whom the roll does not have. */
  private static @Nullable List<String> keys(@Nullable List<String> ids) {
    return ids == null ? null : ids.stream().map(each -> NodeId.keyOf("Person", each)).toList();
  }
}
