package io.parkgraph.graph;

import io.parkgraph.organization.linkage.Linkage;
import java.util.List;

/** What links an enterprise: an organization, or the linkage itself where only a post is said. */
final class EdgesOfLinkage {

  private EdgesOfLinkage() {}

  static List<Edge> of(Linkage linkage) {
    String body = linkage.bodyId();
    return List.of(
        new Edge(
            body == null
                ? new NodeRef(NodeRef.LINKAGE, linkage.id())
                : new NodeRef(NodeRef.ORGANIZATION, body),
            kind(linkage),
            new NodeRef(NodeRef.ENTERPRISE, linkage.enterpriseId()),
            linkage.since(),
            linkage.until()));
  }

  private static EdgeKind kind(Linkage linkage) {
    return switch (linkage.kind()) {
      case GUIDANCE -> EdgeKind.GUIDANCE;
      case ASSISTANCE -> EdgeKind.ASSISTANCE;
      case REGIONAL_COMMITTEE -> EdgeKind.REGIONAL_COMMITTEE;
    };
  }
}
