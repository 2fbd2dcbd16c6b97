package io.parkgraph.member.api.moves;

import io.parkgraph.member.moves.ArrivalOrder;
import io.parkgraph.platform.graphql.Direction;

record ArrivalOrderInput(ArrivalOrder.Field field, Direction direction) {

  ArrivalOrder order() {
    return new ArrivalOrder(field, direction.descending());
  }
}
