package io.parkgraph.organization.linkage;

import io.parkgraph.platform.command.RefusalCode;

/** Why a write of a linkage is refused. */
public enum LinkageRefusal implements RefusalCode {
  /** There is no such enterprise. */
  ENTERPRISE_UNKNOWN,
  /** There is no such body, or it is none that can link an enterprise now. */
  BODY_UNKNOWN,
  /** A linkage cannot begin after today. */
  SINCE_IN_FUTURE,
  /** A linkage cannot end after today. */
  UNTIL_IN_FUTURE,
  /** A linkage cannot end before it began. */
  UNTIL_BEFORE_SINCE,
  /** A contact cannot lie after today. */
  CONTACT_IN_FUTURE,
  /** A contact cannot lie before the linkage began. */
  CONTACT_BEFORE_LINKAGE,
  /** The linkage has as many contacts as one may have; the argument is that number. */
  CONTACT_LOG_FULL,
  /** The linkage has as many blockers as one may have; the argument is that number. */
  BLOCKERS_FULL,
  /** The linkage has no such blocker. */
  BLOCKER_UNKNOWN
}
