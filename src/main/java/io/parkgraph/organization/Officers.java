package io.parkgraph.organization;

import io.parkgraph.organization.voting.Electorate;
import io.parkgraph.organization.voting.VoteRefusal;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a meeting of members elects, each a full member who is due at it. A meeting may leave them
 * unsaid; those who are said are complete.
 *
 * <p>Source for branches: the regulations on the work of branches 支部工作条例 (from seven full members
 * on a branch elects a committee of three to seven; with fewer a secretary, and a deputy if
 * needed).
 */
public final class Officers {

  /** A branch has a committee from so many full members on. */
  public static final int COMMITTEE_FROM = 7;

  private static final int SMALLEST_COMMITTEE = 3;
  private static final int LARGEST_COMMITTEE = 7;

  private Officers() {}

  /** Whom the last meeting of an organization at work elected; empty where it left that unsaid. */
  public static List<Officer> of(Organization organization) {
    return organization.state().active() && !organization.votes().isEmpty()
        ? organization.votes().getLast().elected()
        : List.of();
  }

  /** Whether an organization with so many full members elects a committee. */
  public static boolean committee(OrganizationKind kind, int fullMembers) {
    return !kind.branch() || fullMembers >= COMMITTEE_FROM;
  }

  /** Reads who was elected; what is wrong with them the checks then say. */
  static List<Officer> read(
      InputChecks checks,
      @Nullable List<Officer> given,
      OrganizationKind kind,
      Electorate electorate) {
    if (given == null || given.isEmpty()) {
      return List.of();
    }
    for (int i = 0; i < given.size(); i++) {
      if (!electorate.due().contains(given.get(i).personId())) {
        var path = List.of("officers", String.valueOf(i), "personId");
        checks.refuse(new Refusal(VoteRefusal.NOT_A_MEMBER, path, List.of()));
      }
    }
    if (count(given, OfficerPost.SECRETARY) != 1
        || given.stream().map(Officer::personId).distinct().count() < given.size()) {
      checks.refuse(Refusal.of(OrganizationRefusal.OFFICERS_INVALID, "officers"));
    } else if (kind.branch()) {
      ofBranch(checks, given, electorate.due().size());
    }
    return given;
  }

  private static void ofBranch(InputChecks checks, List<Officer> given, int fullMembers) {
    if (fullMembers >= COMMITTEE_FROM) {
      if (given.size() < SMALLEST_COMMITTEE || given.size() > LARGEST_COMMITTEE) {
        checks.refuse(
            Refusal.of(
                OrganizationRefusal.COMMITTEE_SIZE_INVALID,
                "officers",
                SMALLEST_COMMITTEE,
                LARGEST_COMMITTEE));
      }
    } else if (count(given, OfficerPost.COMMITTEE_MEMBER) > 0
        || count(given, OfficerPost.DEPUTY) > 1) {
      checks.refuse(
          Refusal.of(OrganizationRefusal.TOO_FEW_FOR_COMMITTEE, "officers", COMMITTEE_FROM));
    }
  }

  private static long count(List<Officer> officers, OfficerPost post) {
    return officers.stream().filter(each -> each.post() == post).count();
  }
}
