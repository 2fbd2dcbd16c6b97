package io.parkgraph.platform.graphql.tasks;

import io.parkgraph.platform.graphql.Direction;
import io.parkgraph.platform.tasks.TaskOrder;

record TaskOrderInput(TaskOrder.Field field, Direction direction) {

  TaskOrder order() {
    return new TaskOrder(field, direction.descending());
  }
}
