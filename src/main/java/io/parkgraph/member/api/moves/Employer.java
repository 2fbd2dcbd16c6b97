package io.parkgraph.member.api.moves;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.platform.graphql.node.NodeId;

/** An enterprise where somebody may work: no more than its name. */
record Employer(String enterpriseId, String name) {

  static Employer of(Enterprise enterprise) {
    return new Employer(NodeId.of("Enterprise", enterprise.id()), enterprise.name());
  }
}
