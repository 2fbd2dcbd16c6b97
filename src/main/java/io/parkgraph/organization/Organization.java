package io.parkgraph.organization;

import static io.parkgraph.organization.OrganizationState.ACTIVE;
import static io.parkgraph.organization.OrganizationState.APPROVED;
import static io.parkgraph.organization.OrganizationState.DISSOLVED;

import io.parkgraph.organization.voting.Electorate;
import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.Sensitive;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.security.Place;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
 * @param dissolvedOn the day on which its work ended; null before, if it had none or none is known
 * @param term the present term of its committee; null where it has none
 * @param approvalNumber the number of the department's approval 批复文号; null before
 * @param coveredIds the enterprises that a joint branch is for; empty for other kinds
 * @param votes what its meetings of members voted on, oldest first; they name people
 * @param venues where its activities are held, oldest first; at most {@link VenueBook#MOST}
 * @param pastParents what it stood under before on both axes, oldest first
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
    @Nullable LocalDate dissolvedOn,
    @Nullable Term term,
    @Nullable String approvalNumber,
    List<String> coveredIds,
    @Sensitive List<MeetingVote> votes,
    List<Venue> venues,
    List<PastParent> pastParents,
    @Nullable Provenance provenance)
    implements Aggregate {

  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 100;

  /** How many characters the number of an approval may have. */
  public static final int APPROVAL_LENGTH = 50;

  /** Copies its lists; what was stored before there was such a list has an empty one. */
  public Organization {
    coveredIds = List.copyOf(coveredIds);
    votes = List.copyOf(votes);
    venues = venues == null ? List.of() : List.copyOf(venues);
    pastParents = pastParents == null ? List.of() : List.copyOf(pastParents);
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
    return new ProposeOrganization(name, kind, parentId, territoryParentId, enterpriseId, null)
        .organization(id, name, kind, provenance)
        .atWork(
            foundedOn,
            kind.term().map(length -> Term.from(foundedOn, length)).orElse(null),
            List.of());
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
    return new UpdateOrganization(name, parentId, territoryParentId, enterpriseIds)
        .applied(this, name, LocalDate.MIN);
  }

  /** The same with these venues. */
  public Organization withVenues(List<Venue> newVenues) {
    return new VenueBook(this).holding(newVenues);
  }

  /** The venue of an id. */
  public Optional<Venue> venue(String venueId) {
    return venues.stream().filter(venue -> venue.id().equals(venueId)).findFirst();
  }

  /** Whether its committee must be elected anew, by the calendar. */
  public boolean termDue(LocalDate today) {
    return state.active() && term != null && term.dueOn(today);
  }

  /** Decides on another name and other places on the axes, which were checked. */
  Decision<Organization> update(Organization changed) {
    return step(
        OrganizationAction.UPDATE,
        Optional.empty(),
        () ->
            changed.equals(this)
                ? Decision.accept(this)
                : Decision.accept(changed, DomainEvent.of("OrganizationUpdated")));
  }

  /** Decides on the department's approval, which has a number. */
  Decision<Organization> approve(@Nullable String number, int founders) {
    var checks = new InputChecks();
    var given = checks.text("approvalNumber", number, APPROVAL_LENGTH);
    return step(
        OrganizationAction.APPROVE,
        kind.tooFew(founders, "id"),
        () ->
            checks.failed()
                ? Decision.refuse(checks.refusals())
                : Decision.accept(
                    moved(APPROVED, foundedOn, null, term, given.orElseThrow(), votes),
                    DomainEvent.of("OrganizationApproved")));
  }

  /** Decides on the founding: of what elects its committee, by the vote of those due. */
  Decision<Organization> found(HoldMeeting meeting, Electorate electorate, LocalDate today) {
    return step(
        OrganizationAction.FOUND,
        kind.tooFew(electorate.due().size(), "id"),
        () ->
            kind.elected()
                ? meeting.elect(this, MeetingVote.Occasion.FOUNDING, electorate, today)
                : meeting.establish(this, today));
  }

  /** Decides on an election, which may come before the term is over. */
  Decision<Organization> elect(HoldMeeting meeting, Electorate electorate, LocalDate today) {
    return step(
        OrganizationAction.ELECT,
        Optional.empty(),
        () -> meeting.elect(this, MeetingVote.Occasion.ELECTION, electorate, today));
  }

  /** Decides that the term is over. */
  Decision<Organization> fallDue(LocalDate today) {
    return step(
        OrganizationAction.FALL_DUE,
        termDue(today)
            ? Optional.empty()
            : Optional.of(Refusal.of(OrganizationRefusal.TERM_NOT_OVER, "id")),
        () ->
            Decision.accept(
                moved(OrganizationState.TERM_DUE, foundedOn, null, term, approvalNumber, votes),
                DomainEvent.of("OrganizationTermEnded")));
  }

  /** Decides on its end, while nothing hangs on it. */
  Decision<Organization> dissolve(@Nullable String reason, Dependents dependents, LocalDate today) {
    var checks = new InputChecks();
    var given = checks.reason(reason);
    LocalDate ended = state.active() ? today : null;
    return step(
        OrganizationAction.DISSOLVE,
        dependents.refusal(),
        () ->
            checks.failed()
                ? Decision.refuse(checks.refusals())
                : Decision.accept(
                    moved(DISSOLVED, foundedOn, ended, term, approvalNumber, votes),
                    new DomainEvent("OrganizationDissolved", given.orElseThrow())));
  }

  /** The same, at work since a day, in a term, after these votes. */
  Organization atWork(LocalDate since, @Nullable Term next, List<MeetingVote> after) {
    return moved(ACTIVE, since, null, next, approvalNumber, after);
  }

  /** What the table refuses is told first, then what else stands against it. */
  private Decision<Organization> step(
      OrganizationAction action,
      Optional<Refusal> against,
      Supplier<Decision<Organization>> decide) {
    return OrganizationWorkflow.TABLE
        .refusal(this, state, action)
        .or(() -> against)
        .<Decision<Organization>>map(Decision::refuse)
        .orElseGet(decide);
  }

  private Organization moved(
      OrganizationState newState,
      @Nullable LocalDate newFoundedOn,
      @Nullable LocalDate newDissolvedOn,
      @Nullable Term newTerm,
      @Nullable String newApproval,
      List<MeetingVote> newVotes) {
    return new Organization(
        id,
        version,
        name,
        kind,
        parentId,
        territoryParentId,
        enterpriseId,
        newState,
        newFoundedOn,
        newDissolvedOn,
        newTerm,
        newApproval,
        coveredIds,
        newVotes,
        venues,
        pastParents,
        provenance);
  }
}
