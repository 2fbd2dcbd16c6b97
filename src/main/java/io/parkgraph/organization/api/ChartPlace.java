package io.parkgraph.organization.api;

import io.parkgraph.organization.Chart;
import io.parkgraph.organization.Organization;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

/** An organization in the chart, as GraphQL tells it. */
record ChartPlace(Organization organization, @Nullable String parentId, int level) {

  static ChartPlace of(Chart.Place place) {
    String parent = place.parentId();
    return new ChartPlace(
        place.organization(),
        parent == null ? null : NodeId.of("Organization", parent),
        place.level());
  }
}
