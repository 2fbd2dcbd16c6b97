package io.parkgraph.member;

import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentStep;
import io.parkgraph.member.development.Ending;
import io.parkgraph.member.development.Probation;
import java.time.LocalDate;

/**
 * How somebody stands to the Party by a development. A probationary member is one from the day of
 * the branch meeting, once the committee has approved it; a full member from the day on which the
 * probation ended.
 *
 * @param status the status
 * @param since its first day
 */
record Standing(MembershipStatus status, LocalDate since) {

  static Standing by(Development development) {
    Ending ending = development.ending();
    if (ending != null) {
      return new Standing(MembershipStatus.ENDED, ending.on());
    }
    DevelopmentStep last = development.last().step();
    if (last.isBefore(DevelopmentStep.ACTIVIST_CHOSEN)) {
      return since(MembershipStatus.APPLICANT, development, DevelopmentStep.APPLICATION);
    }
    if (last.isBefore(DevelopmentStep.CANDIDATE_CHOSEN)) {
      return since(MembershipStatus.ACTIVIST, development, DevelopmentStep.ACTIVIST_CHOSEN);
    }
    if (last.isBefore(DevelopmentStep.ADMISSION_APPROVED)) {
      return since(MembershipStatus.CANDIDATE, development, DevelopmentStep.CANDIDATE_CHOSEN);
    }
    return last.isBefore(DevelopmentStep.FULL_STATUS_APPROVED)
        ? since(MembershipStatus.PROBATIONARY, development, DevelopmentStep.ADMISSION_VOTE)
        : new Standing(
            MembershipStatus.FULL, development.probation().map(Probation::endsOn).orElseThrow());
  }

  /** The membership with this standing; the branch stays as it is, and what ended has ended. */
  Membership of(Membership before) {
    return before.status() == status || before.status() == MembershipStatus.ENDED
        ? before
        : before.withStatus(status, since);
  }

  private static Standing since(
      MembershipStatus status, Development development, DevelopmentStep step) {
    return new Standing(status, development.taken(step).orElseThrow().on());
  }
}
