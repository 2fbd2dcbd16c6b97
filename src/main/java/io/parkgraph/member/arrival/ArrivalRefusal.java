package io.parkgraph.member.arrival;

import io.parkgraph.platform.command.RefusalCode;

/** Why a step of an arrival is refused. */
public enum ArrivalRefusal implements RefusalCode {
  /** An arrival is stored only with the member's separate consent. */
  CONSENT_REQUIRED,
  /** The member's arrival is under way or done. */
  ARRIVAL_OPEN,
  /** The branch is not among those that are proposed for the arrival. */
  BRANCH_NOT_PROPOSED,
  /** The member does not belong to the matched branch, formally or as a floating member. */
  NOT_YET_RECEIVED
}
