package io.parkgraph.member.api.moves;

import io.parkgraph.member.moves.TransferOrder;
import io.parkgraph.platform.graphql.Direction;

record TransferOrderInput(TransferOrder.Field field, Direction direction) {

  TransferOrder order() {
    return new TransferOrder(field, direction.descending());
  }
}
