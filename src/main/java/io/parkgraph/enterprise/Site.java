package io.parkgraph.enterprise;

/** Where an enterprise sits. */
public enum Site {
  /** Within the park 园区. */
  PARK,
  /** In a township around it 镇街. */
  TOWNSHIP
}
