package io.parkgraph.member;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands to the Party, and where the formal relation is 组织关系. The branch changes by an
 * accepted transfer and by nothing else.
 *
 * @param status the present status
 * @param since the first day of that status
 * @param branchId the organization of the park that holds the relation; null while none does
 * @param branchSince the first day there; null while none holds it
 * @param elsewhere what the organization outside the park is called that holds it; null where none
 *     does or nobody said
 * @param enteredOn the first day in the first branch of the park that held it, of a relation that
 *     moved since; null for one that did not, and where it is not known
 * @param statusBefore which status goes on once a suspension is over; null where nothing is
 *     suspended, and where nobody said
 */
public record Membership(
    MembershipStatus status,
    LocalDate since,
    @Nullable String branchId,
    @Nullable LocalDate branchSince,
    @Nullable String elsewhere,
    @Nullable LocalDate enteredOn,
    @Nullable MembershipStatus statusBefore) {

  /** How many characters the name of an organization outside the park may have. */
  public static final int ELSEWHERE_LENGTH = 100;

  /** A status in a branch of the park since one day. */
  public static Membership in(String branchId, MembershipStatus status, LocalDate since) {
    return new Membership(status, since, branchId, since, null, null, null);
  }

  /** A status in an organization outside the park. */
  public static Membership elsewhere(
      @Nullable String organization, MembershipStatus status, LocalDate since) {
    return new Membership(status, since, null, null, organization, null, null);
  }

  /** The branch of the park, if one holds the relation. */
  public Optional<String> branch() {
    return Optional.ofNullable(branchId);
  }

  /** Whether the relation is in that branch. */
  public boolean isIn(String branch) {
    return branch.equals(branchId);
  }

  /** The same in another status. */
  public Membership withStatus(MembershipStatus next, LocalDate on) {
    return new Membership(next, on, branchId, branchSince, elsewhere, enteredOn, null);
  }

  /** The same, suspended from that day on. */
  public Membership suspendedOn(LocalDate on) {
    return new Membership(
        MembershipStatus.SUSPENDED, on, branchId, branchSince, elsewhere, enteredOn, status);
  }

  /** The same, which goes on from that day as it was; in full where nobody said how that is. */
  public Membership resumedOn(LocalDate on) {
    return withStatus(statusBefore == null ? MembershipStatus.FULL : statusBefore, on);
  }

  /** The same in another branch of the park. */
  public Membership movedTo(String branch, LocalDate on) {
    return new Membership(status, since, branch, on, null, entered(), statusBefore);
  }

  /** The same, moved to an organization outside the park. */
  public Membership movedAway(@Nullable String organization) {
    return new Membership(status, since, null, null, organization, entered(), statusBefore);
  }

  private @Nullable LocalDate entered() {
    return enteredOn == null ? branchSince : enteredOn;
  }
}
