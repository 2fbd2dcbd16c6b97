package io.parkgraph.member.api.moves;

import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.store.Named;

/** An enterprise where somebody may work: no more than its name. */
record Employer(String enterpriseId, String name) {

  static Employer of(Named enterprise) {
    return new Employer(NodeId.of("Enterprise", enterprise.id()), enterprise.name());
  }
}
