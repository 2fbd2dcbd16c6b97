package io.parkgraph.organization;

import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.Sensitive;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.security.Place;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organization of the Party or of the masses 党群组织. It stands on two axes, so the park's
 * organizations are a graph and no tree.
 *
 * @param id random
 * @param version how often it was written
 * @param name its full name
 * @param kind what it is
 * @param parentId what it stands under on the sector line 条; null at the top
 * @param territoryParentId what it stands under in the territory 块; null for none
 * @param enterpriseId the enterprise whose own organization it is; null for none
 * @param state where it stands in its life
 * @param foundedOn the day of its founding; null before
 * @param term the present term of its committee; null where it has none
 * @param approvalNumber the number of the department's approval 批复文号; null before
 * @param coveredIds the enterprises that a joint branch is for; empty for other kinds
 * @param votes what its meetings of members voted on, oldest first; they name people
 * @param provenance where a seeded record comes from
 */
public record Organization(
    String id,
    long version,
    String name,
    OrganizationKind kind,
    @Nullable String parentId,
    @Nullable String territoryParentId,
    @Nullable String enterpriseId,
    OrganizationState state,
    @Nullable LocalDate foundedOn,
    @Nullable Term term,
    @Nullable String approvalNumber,
    List<String> coveredIds,
    @Sensitive List<MeetingVote> votes,
    @Nullable Provenance provenance)
    implements Aggregate {

  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 100;

  /** Copies its lists. */
  public Organization {
    coveredIds = List.copyOf(coveredIds);
    votes = List.copyOf(votes);
  }

  /** An organization that is at work since a day; for seeds and tests. */
  public static Organization founded(
      String id,
      String name,
      OrganizationKind kind,
      @Nullable String parentId,
      @Nullable String territoryParentId,
      @Nullable String enterpriseId,
      LocalDate foundedOn,
      @Nullable Provenance provenance) {
    return new Organization(
        id,
        0,
        name,
        kind,
        parentId,
        territoryParentId,
        enterpriseId,
        OrganizationState.ACTIVE,
        foundedOn,
        kind.term().map(length -> Term.from(foundedOn, length)).orElse(null),
        null,
        List.of(),
        List.of(),
        provenance);
  }

  @Override
  public Set<Place> places() {
    var places = new HashSet<Place>();
    places.add(Place.organization(id));
    if (enterpriseId != null) {
      places.add(Place.enterprise(enterpriseId));
    }
    coveredIds.forEach(covered -> places.add(Place.enterprise(covered)));
    return places;
  }

  /** The same, for these enterprises together; for seeds and tests of joint branches. */
  public Organization covering(List<String> enterpriseIds) {
    return new Organization(
        id,
        version,
        name,
        kind,
        parentId,
        territoryParentId,
        enterpriseId,
        state,
        foundedOn,
        term,
        approvalNumber,
        enterpriseIds,
        votes,
        provenance);
  }

  /** Whether its committee must be elected anew, by the calendar. */
  public boolean termDue(LocalDate today) {
    return state.active() && term != null && term.dueOn(today);
  }
}
