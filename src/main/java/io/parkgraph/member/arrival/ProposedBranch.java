package io.parkgraph.member.arrival;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A branch that is proposed for an arrival.
 *
 * @param organizationId which
 * @param because why it is proposed
 */
public record ProposedBranch(String organizationId, Reason because) {

  /** Why a branch is proposed; in the order in which they are. */
  public enum Reason {
    /** It is the employer's own branch 所在企业支部. */
    EMPLOYER,
    /** It is a joint branch, for those whose employer has too few members 联合党支部. */
    JOINT,
    /** It stands directly under a committee and is no enterprise's 党委直属支部. */
    COMMITTEE
  }

  /**
   * What is proposed: the employer's own branch, then the joint branches, then those that stand
   * directly under a committee; each once, where it comes first.
   */
  public static List<ProposedBranch> inOrder(
      Collection<String> ofEmployer, Collection<String> joint, Collection<String> committee) {
    var proposed = new ArrayList<ProposedBranch>();
    Set<String> seen = new HashSet<>();
    add(proposed, seen, ofEmployer, Reason.EMPLOYER);
    add(proposed, seen, joint, Reason.JOINT);
    add(proposed, seen, committee, Reason.COMMITTEE);
    return proposed;
  }

  private static void add(
      List<ProposedBranch> proposed, Set<String> seen, Collection<String> more, Reason because) {
    more.stream().filter(seen::add).forEach(id -> proposed.add(new ProposedBranch(id, because)));
  }
}
