package io.parkgraph.member.api.development;

import io.parkgraph.member.DevelopmentFilter;
import io.parkgraph.member.development.DevelopmentStage;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

record DevelopmentFilterInput(@Nullable String branchId, @Nullable DevelopmentStage stage) {

  /** The domain's filter; an id of another type matches nobody. */
  static DevelopmentFilter of(@Nullable DevelopmentFilterInput input) {
    return input == null
        ? DevelopmentFilter.ALL
        : new DevelopmentFilter(
            input.branchId == null ? null : NodeId.keyOf("Organization", input.branchId),
            input.stage);
  }
}
