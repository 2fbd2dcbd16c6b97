package io.parkgraph.organization.api.linkage;

import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.organization.linkage.LinkageFilter;
import io.parkgraph.organization.linkage.LinkageKind;
import io.parkgraph.organization.linkage.LinkageState;
import io.parkgraph.platform.graphql.Arguments;
import io.parkgraph.platform.graphql.node.NodeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

record LinkageFilterInput(
    @Nullable String enterpriseId,
    @Nullable EnterpriseFilter enterprise,
    @Nullable LinkageKind kind,
    @Nullable LinkageState state,
    @Nullable String bodyId,
    @Nullable String activeOn,
    @Nullable Boolean stale,
    @Nullable Boolean blocked,
    @Nullable List<LinkageFilterInput> and,
    @Nullable List<LinkageFilterInput> or,
    @Nullable LinkageFilterInput not) {

  /**
   * The domain's filter; an id that is of no such type matches nothing.
   *
   * @throws io.parkgraph.platform.graphql.ApiException if a day is none
   */
  static LinkageFilter of(@Nullable LinkageFilterInput input) {
    return input == null ? LinkageFilter.ALL : input.filter();
  }

  private LinkageFilter filter() {
    return new LinkageFilter(
        enterpriseId == null ? null : NodeId.keyOf("Enterprise", enterpriseId),
        enterprise,
        kind,
        state,
        bodyId == null ? null : NodeId.keyOf("Organization", bodyId),
        Arguments.date(activeOn, "activeOn"),
        stale,
        blocked,
        filters(and),
        filters(or),
        not == null ? null : not.filter());
  }

  private static List<LinkageFilter> filters(@Nullable List<LinkageFilterInput> inputs) {
    return inputs == null ? List.of() : inputs.stream().map(LinkageFilterInput::filter).toList();
  }
}
