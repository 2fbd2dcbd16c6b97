package io.parkgraph.organization.api;

import io.parkgraph.organization.Officer;
import io.parkgraph.organization.OfficerPost;
import io.parkgraph.platform.graphql.node.NodeId;

/** Somebody who was elected. */
record OfficerInput(String personId, OfficerPost post) {

  Officer officer() {
    return new Officer(NodeId.keyOf("Person", personId), post);
  }
}
