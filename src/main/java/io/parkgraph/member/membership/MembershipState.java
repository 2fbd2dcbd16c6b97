package io.parkgraph.member.membership;

import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import java.util.Optional;

/** Where the membership of somebody stands who is or was a member; who applies is none yet. */
public enum MembershipState {
  /** On probation 预备党员. */
  PROBATIONARY,
  /** In full 正式党员. */
  FULL,
  /** Suspended while on probation 预备期内停止党籍. */
  SUSPENDED_ON_PROBATION,
  /** Suspended 停止党籍. */
  SUSPENDED,
  /** At its end 党籍终止. */
  ENDED;

  /** Where somebody's membership stands; nothing for who is no member and never was. */
  static Optional<MembershipState> of(Person person) {
    return Optional.ofNullable(person.membership()).flatMap(MembershipState::of);
  }

  private static Optional<MembershipState> of(Membership membership) {
    return switch (membership.status()) {
      case APPLICANT, ACTIVIST, CANDIDATE -> Optional.empty();
      case PROBATIONARY -> Optional.of(PROBATIONARY);
      case FULL -> Optional.of(FULL);
      case SUSPENDED ->
          Optional.of(
              membership.statusBefore() == MembershipStatus.PROBATIONARY
                  ? SUSPENDED_ON_PROBATION
                  : SUSPENDED);
      case ENDED -> Optional.of(ENDED);
    };
  }
}
