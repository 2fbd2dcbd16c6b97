package io.parkgraph.member.api.moves;

import io.parkgraph.member.arrival.ArrivalState;
import io.parkgraph.member.moves.ArrivalFilter;
import io.parkgraph.platform.graphql.node.NodeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ArrivalFilterInput(
    @Nullable ArrivalState state,
    @Nullable String employerId,
    @Nullable String branchId,
    @Nullable List<ArrivalFilterInput> and,
    @Nullable List<ArrivalFilterInput> or,
    @Nullable ArrivalFilterInput not) {

  /** The domain's filter; an id of another type matches nothing. */
  static ArrivalFilter of(@Nullable ArrivalFilterInput input) {
    return input == null ? ArrivalFilter.ALL : input.filter();
  }

  private ArrivalFilter filter() {
    return new ArrivalFilter(
        state,
        employerId == null ? null : NodeId.keyOf("Enterprise", employerId),
        branchId == null ? null : NodeId.keyOf("Organization", branchId),
        filters(and),
        filters(or),
        not == null ? null : not.filter());
  }

  private static List<ArrivalFilter> filters(@Nullable List<ArrivalFilterInput> inputs) {
    return inputs == null ? List.of() : inputs.stream().map(ArrivalFilterInput::filter).toList();
  }
}
