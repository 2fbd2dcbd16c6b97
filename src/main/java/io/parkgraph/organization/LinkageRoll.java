package io.parkgraph.organization;

/** What organizations ask about linkages 三方联动, as the package that keeps them answers it. */
public interface LinkageRoll {

  /** How many linkages with an organization are in force. */
  int inForce(String organizationId);
}
