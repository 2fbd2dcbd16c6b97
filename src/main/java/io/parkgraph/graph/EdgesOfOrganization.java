package io.parkgraph.graph;

import io.parkgraph.organization.Organization;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organization stands under on both axes, and which enterprises it is for, from its
 * founding to its end.
 */
final class EdgesOfOrganization {

  private EdgesOfOrganization() {}

  static List<Edge> of(Organization organization) {
    if (!everAtWork(organization)) {
      return List.of();
    }
    var edges = new ArrayList<Edge>();
    add(edges, organization, EdgeKind.SECTOR_PARENT, organization(organization.parentId()));
    add(
        edges,
        organization,
        EdgeKind.TERRITORY_PARENT,
        organization(organization.territoryParentId()));
    String own = organization.enterpriseId();
    add(edges, organization, EdgeKind.ORGANIZATION_OF, own == null ? null : enterprise(own));
    organization
        .coveredIds()
        .forEach(covered -> add(edges, organization, EdgeKind.COVERS, enterprise(covered)));
    return edges;
  }

  /** Whether it is at work, or was until a day that is known. */
  private static boolean everAtWork(Organization organization) {
    return organization.state().active() || organization.dissolvedOn() != null;
  }

  private static void add(
      List<Edge> edges, Organization organization, EdgeKind kind, @Nullable NodeRef to) {
    if (to != null) {
      var from = new NodeRef(NodeRef.ORGANIZATION, organization.id());
      edges.add(new Edge(from, kind, to, organization.foundedOn(), organization.dissolvedOn()));
    }
  }

  private static NodeRef enterprise(String id) {
    return new NodeRef(NodeRef.ENTERPRISE, id);
  }

  private static @Nullable NodeRef organization(@Nullable String id) {
    return id == null ? null : new NodeRef(NodeRef.ORGANIZATION, id);
  }
}
