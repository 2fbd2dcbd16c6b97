package io.parkgraph.organization.linkage;

import io.parkgraph.enterprise.Enterprise;
import java.util.List;

/**
 * A row of the matrix: an enterprise with its linkages in force.
 *
 * @param enterprise the enterprise
 * @param linkages those of today, in no certain order
 */
public record LinkedEnterprise(Enterprise enterprise, List<Linkage> linkages) {

  /** Copies its list. */
  public LinkedEnterprise {
    linkages = List.copyOf(linkages);
  }
}
