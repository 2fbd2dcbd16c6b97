package io.parkgraph.organization.ui.linkage;

import io.parkgraph.organization.linkage.LinkageKind;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What the matrix shows of an enterprise, and no more: a session keeps it.
 *
 * @param id the enterprise's credit code
 * @param name its name
 * @param managed whether the park manages it
 * @param cells its linkages in force by their kinds
 * @param blockers how many blockers are open
 */
record MatrixRow(
    String id, String name, boolean managed, Map<LinkageKind, List<Cell>> cells, int blockers)
    implements Serializable {

  /**
   * One linkage in a cell.
   *
   * @param id the linkage's id
   * @param source who is behind it
   * @param stale whether nobody was in contact for too long
   */
  record Cell(String id, String source, boolean stale) implements Serializable {}

  /** The linkages of a kind. */
  List<Cell> of(LinkageKind kind) {
    return cells.getOrDefault(kind, List.of());
  }
}
