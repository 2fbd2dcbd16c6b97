package io.parkgraph.graph;

import io.parkgraph.organization.Axis;
import io.parkgraph.organization.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an organization stands and stood under on both axes, each from the day on which it was
 * placed there, and which enterprises it is for, from its founding to its end.
 */
final class EdgesOfOrganization {

  private final Organization organization;
  private final NodeRef from;
  private final List<Edge> edges = new ArrayList<>();

  private EdgesOfOrganization(Organization organization) {
    this.organization = organization;
    this.from = new NodeRef(NodeRef.ORGANIZATION, organization.id());
  }

  static List<Edge> of(Organization organization) {
    if (!everAtWork(organization)) {
      return List.of();
    }
    var found = new EdgesOfOrganization(organization);
    organization
        .pastParents()
        .forEach(past -> found.under(past.axis(), past.parentId(), past.since(), past.until()));
    for (Axis axis : Axis.values()) {
      found.under(
          axis, axis.parent(organization), axis.since(organization), organization.dissolvedOn());
    }
    Optional.ofNullable(organization.enterpriseId())
        .ifPresent(own -> found.servesEnterprise(EdgeKind.ORGANIZATION_OF, own));
    organization.coveredIds().forEach(covered -> found.servesEnterprise(EdgeKind.COVERS, covered));
    return found.edges;
  }

  /** Whether it is at work, or was until a day that is known. */
  private static boolean everAtWork(Organization organization) {
    return organization.state().active() || organization.dissolvedOn() != null;
  }

  private void under(
      Axis axis, @Nullable String parent, @Nullable LocalDate since, @Nullable LocalDate until) {
    if (parent != null) {
      EdgeKind kind =
          switch (axis) {
            case SECTOR -> EdgeKind.SECTOR_PARENT;
            case TERRITORY -> EdgeKind.TERRITORY_PARENT;
          };
      edges.add(new Edge(from, kind, new NodeRef(NodeRef.ORGANIZATION, parent), since, until));
    }
  }

  private void servesEnterprise(EdgeKind kind, String enterprise) {
    var to = new NodeRef(NodeRef.ENTERPRISE, enterprise);
    edges.add(new Edge(from, kind, to, organization.foundedOn(), organization.dissolvedOn()));
  }
}
