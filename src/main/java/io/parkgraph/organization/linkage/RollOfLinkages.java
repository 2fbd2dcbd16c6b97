package io.parkgraph.organization.linkage;

import io.parkgraph.organization.LinkageRoll;
import org.springframework.stereotype.Component;

/** The linkages as organizations ask for them. */
@Component
class RollOfLinkages implements LinkageRoll {

  private final LinkageRepository linkages;

  RollOfLinkages(LinkageRepository linkages) {
    this.linkages = linkages;
  }

  @Override
  public int inForce(String organizationId) {
    return linkages.inForce(organizationId).size();
  }
}
