package io.parkgraph.member.development;

import io.parkgraph.platform.command.RefusalCode;

/** Why a step of a development, a prolongation or an end is refused. */
public enum DevelopmentRefusal implements RefusalCode {
  /** A date is written like 2021-09-30. */
  DATE_INVALID,
  /** The day has not come yet. */
  DATE_IN_FUTURE,
  /** The day lies before that of the step before; the argument is that day. */
  DATE_BEFORE_LAST_STEP,
  /** An activist becomes a candidate after at least one year; the argument is the first day. */
  ACTIVIST_UNDER_A_YEAR,
  /** One or two mentors are named. */
  MENTORS_ONE_OR_TWO,
  /** Two introducers are named. */
  INTRODUCERS_TWO,
  /** Whoever is named must be a full member of the branch. */
  NOT_A_FULL_MEMBER,
  /** The branch does not take the committee's steps, nor the committee the branch's. */
  STEP_OF_THE_OTHER_BODY,
  /** This step is a vote of the branch meeting and is recorded as one. */
  VOTE_NEEDED,
  /** The probation runs until a later day, which is the argument. */
  PROBATION_NOT_OVER,
  /** The probation was prolonged once already. */
  PROBATION_EXTENDED_BEFORE,
  /** A probation is prolonged by 6 to 12 months. */
  EXTENSION_MONTHS,
  /** A development is going on already. */
  DEVELOPMENT_GOING_ON,
  /** The person is a member already. */
  MEMBER_ALREADY,
  /** The membership is suspended, and the way to full membership stands still. */
  MEMBERSHIP_SUSPENDED
}
