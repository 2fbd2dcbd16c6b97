package io.parkgraph.economy.api;

import io.parkgraph.economy.Metric;
import io.parkgraph.economy.MetricRecordFilter;
import io.parkgraph.economy.MetricRecordState;
import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.platform.graphql.Arguments;
import io.parkgraph.platform.graphql.node.NodeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

record MetricRecordFilterInput(
    @Nullable String enterpriseId,
    @Nullable EnterpriseFilter enterprise,
    @Nullable Metric metric,
    @Nullable MetricRecordState state,
    @Nullable String monthFrom,
    @Nullable String monthTo,
    @Nullable List<MetricRecordFilterInput> and,
    @Nullable List<MetricRecordFilterInput> or,
    @Nullable MetricRecordFilterInput not) {

  /**
   * The domain's filter; an id that is no enterprise's matches nothing.
   *
   * @throws io.parkgraph.platform.graphql.ApiException if a month is none
   */
  static MetricRecordFilter of(@Nullable MetricRecordFilterInput input) {
    return input == null ? MetricRecordFilter.ALL : input.filter();
  }

  private MetricRecordFilter filter() {
    return new MetricRecordFilter(
        enterpriseId == null ? null : NodeId.keyOf("Enterprise", enterpriseId),
        enterprise,
        metric,
        state,
        Arguments.yearMonth(monthFrom, "monthFrom"),
        Arguments.yearMonth(monthTo, "monthTo"),
        filters(and),
        filters(or),
        not == null ? null : not.filter());
  }

  private static List<MetricRecordFilter> filters(@Nullable List<MetricRecordFilterInput> inputs) {
    return inputs == null
        ? List.of()
        : inputs.stream().map(MetricRecordFilterInput::filter).toList();
  }
}
