package io.parkgraph.enterprise.api;

import io.parkgraph.enterprise.EnterpriseOrder;
import io.parkgraph.platform.graphql.Direction;

record EnterpriseOrderInput(EnterpriseOrder.Field field, Direction direction) {

  EnterpriseOrder order() {
    return new EnterpriseOrder(field, direction.descending());
  }
}
