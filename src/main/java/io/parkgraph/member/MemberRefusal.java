package io.parkgraph.member;

import io.parkgraph.platform.command.RefusalCode;

/** Why a write of a person is refused. */
public enum MemberRefusal implements RefusalCode {
  /** The form, the day of birth or the check character of the resident identity number is wrong. */
  RESIDENT_ID_INVALID,
  /** Only who registers people in the whole park may give it: it would tell who is known. */
  WHOLE_PARK_ONLY,
  /** A branch registers who applies there; members come by transfer. */
  APPLICANTS_ONLY,
  /** Not a day, such as 2021-09-29. */
  DAY_INVALID,
  /** The day is not over yet, and what is registered has happened. */
  DAY_IN_FUTURE,
  /** The end lies before the beginning. */
  DAYS_TURNED,
  /** There is no such enterprise. */
  ENTERPRISE_UNKNOWN,
  /** There is no such organization at work, or the caller may not register anybody there. */
  BRANCH_UNKNOWN,
  /** The person works there already. */
  EMPLOYED_ALREADY,
  /** The person does not work there. */
  NOT_EMPLOYED,
  /** The person has as many employments or consents as it may; the argument is how many. */
  LIST_FULL,
  /** No number of the person is known. */
  PHONE_UNKNOWN,
  /** The person has given this consent, and it holds. */
  CONSENT_HOLDS,
  /** The person has given no such consent that holds. */
  CONSENT_UNKNOWN,
  /** The purpose is for one employer, who is not named, or for none, and one is. */
  EMPLOYER_AMISS
}
