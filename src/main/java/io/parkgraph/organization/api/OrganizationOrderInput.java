package io.parkgraph.organization.api;

import io.parkgraph.organization.OrganizationOrder;
import io.parkgraph.platform.graphql.Direction;

record OrganizationOrderInput(OrganizationOrder.Field field, Direction direction) {

  OrganizationOrder order() {
    return new OrganizationOrder(field, direction.descending());
  }
}
