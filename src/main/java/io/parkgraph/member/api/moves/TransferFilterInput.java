package io.parkgraph.member.api.moves;

import io.parkgraph.member.moves.TransferFilter;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.platform.graphql.node.NodeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

record TransferFilterInput(
    @Nullable TransferState state,
    @Nullable Boolean open,
    @Nullable String fromId,
    @Nullable String toId,
    @Nullable String personId,
    @Nullable List<TransferFilterInput> and,
    @Nullable List<TransferFilterInput> or,
    @Nullable TransferFilterInput not) {

  /** The domain's filter; an id of another type matches nothing. */
  static TransferFilter of(@Nullable TransferFilterInput input) {
    return input == null ? TransferFilter.ALL : input.filter();
  }

  private TransferFilter filter() {
    return new TransferFilter(
        state,
        open,
        fromId == null ? null : NodeId.keyOf("Organization", fromId),
        toId == null ? null : NodeId.keyOf("Organization", toId),
        personId == null ? null : NodeId.keyOf("Person", personId),
        filters(and),
        filters(or),
        not == null ? null : not.filter());
  }

  private static List<TransferFilter> filters(@Nullable List<TransferFilterInput> inputs) {
    return inputs == null ? List.of() : inputs.stream().map(TransferFilterInput::filter).toList();
  }
}
