package io.parkgraph.organization.api.linkage;

import io.parkgraph.organization.linkage.LinkageOrder;
import io.parkgraph.platform.graphql.Direction;

record LinkageOrderInput(LinkageOrder.Field field, Direction direction) {

  LinkageOrder order() {
    return new LinkageOrder(field, direction.descending());
  }
}
