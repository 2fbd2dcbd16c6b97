package io.parkgraph.organization;

import io.parkgraph.platform.command.RefusalCode;

/** Why a write of an organization is refused. */
public enum OrganizationRefusal implements RefusalCode {
  /** A branch needs so many full members; the arguments are how many there are and are needed. */
  TOO_FEW_FULL_MEMBERS,
  /** A joint branch is for at least two enterprises, and no other kind is for several. */
  COVERED_ENTERPRISES_INVALID,
  /** There is no such enterprise. */
  ENTERPRISE_UNKNOWN,
  /** There is no such organization at work. */
  PARENT_UNKNOWN,
  /** An organization of this kind does not stand under one of that kind. */
  PARENT_KIND_INVALID,
  /** It would stand under itself. */
  PARENT_CYCLE,
  /**
   * It elects a committee, and is for no enterprise and under nothing whose members could do so.
   */
  NOBODY_DUE,
  /** A day is written like 2021-09-30. */
  DATE_INVALID,
  /** The day is still to come. */
  DATE_IN_FUTURE,
  /** The day lies before what it follows upon; the argument is that day. */
  DATE_TOO_EARLY,
  /** Its committee is not elected by a meeting of members. */
  NOT_ELECTED,
  /** Exactly one secretary is elected, and nobody to two posts. */
  OFFICERS_INVALID,
  /** A branch's committee has so many people; the arguments are the fewest and the most. */
  COMMITTEE_SIZE_INVALID,
  /**
   * With fewer full members than the argument says a branch elects a secretary and at most one
   * deputy.
   */
  TOO_FEW_FOR_COMMITTEE,
  /** Its term is not over yet. */
  TERM_NOT_OVER,
  /** People belong to it; the argument is how many. */
  HAS_MEMBERS,
  /** People take part in it as floating members; the argument is how many. */
  HOSTS_MEMBERS,
  /** Transfers to it wait for its acceptance; the argument is how many. */
  EXPECTS_MEMBERS,
  /** Enterprises are linked to it now; the argument is how many linkages. */
  HAS_LINKAGES,
  /** Organizations stand under it; the argument is how many. */
  HAS_CHILDREN,
  /** The organization has no such venue. */
  VENUE_UNKNOWN,
  /** The organization has as many venues as it may; the argument is how many. */
  VENUES_FULL,
  /** A venue has so many seats; the arguments are the smallest and the largest number. */
  SEATS_OUT_OF_RANGE
}
