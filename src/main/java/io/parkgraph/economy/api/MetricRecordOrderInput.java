package io.parkgraph.economy.api;

import io.parkgraph.economy.MetricRecordOrder;
import io.parkgraph.platform.graphql.Direction;

record MetricRecordOrderInput(MetricRecordOrder.Field field, Direction direction) {

  MetricRecordOrder order() {
    return new MetricRecordOrder(field, direction.descending());
  }
}
