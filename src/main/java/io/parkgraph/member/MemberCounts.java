package io.parkgraph.member;

import io.parkgraph.organization.MemberRoll;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * How many members organizations have. Whoever may read the members there learns the number;
 * anybody else, an application above all, learns none that tells of fewer than {@link #LEAST}
 * people.
 */
@Service
public class MemberCounts {

  /** How many people at least a number tells of. */
  public static final int LEAST = MemberRoll.FEW;

  private static final Set<MembershipStatus> MEMBERS =
      Set.of(MembershipStatus.PROBATIONARY, MembershipStatus.FULL);

  private final PersonRepository people;
  private final CurrentCaller caller;

  MemberCounts(PersonRepository people, CurrentCaller caller) {
    this.people = people;
    this.caller = caller;
  }

  /**
   * The members of each of some organizations, full ones and those on probation, by two commands;
   * nothing where the number is withheld.
   *
   * @throws io.parkgraph.platform.security.AccessDenied if the caller lacks {@code
   *     organization:read}
   */
  public Map<String, Optional<Integer>> ofOrganizations(Collection<String> organizationIds) {
    Caller who = caller.require(Scope.ORGANIZATION_READ);
    Map<String, Integer> all = people.tally(organizationIds, MEMBERS);
    Map<String, Integer> full = people.tally(organizationIds, Set.of(MembershipStatus.FULL));
    var counts = new HashMap<String, Optional<Integer>>();
    for (String id : organizationIds) {
      int members = all.getOrDefault(id, 0);
      boolean told =
          who.may(Scope.MEMBER_READ, Set.of(Place.organization(id)))
              || isLarge(members, full.getOrDefault(id, 0));
      counts.put(id, told ? Optional.of(members) : Optional.empty());
    }
    return counts;
  }

  /** The number of full members is told elsewhere; the difference must not tell of a few either. */
  static boolean isLarge(int members, int full) {
    int probationary = members - full;
    return members >= LEAST && (probationary == 0 || probationary >= LEAST);
  }
}
