package io.parkgraph.member.api;

import io.parkgraph.member.PersonOrder;
import io.parkgraph.platform.graphql.Direction;

record PersonOrderInput(PersonOrder.Field field, Direction direction) {

  PersonOrder order() {
    return new PersonOrder(field, direction.descending());
  }
}
