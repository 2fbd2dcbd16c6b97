package io.parkgraph.organization;

import io.parkgraph.organization.voting.Ballot;
import io.parkgraph.organization.voting.Electorate;
import io.parkgraph.organization.voting.VoteCount;
import io.parkgraph.organization.voting.VoteRule;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A founding or an election, as it came in.
 *
 * @param heldOn when, such as {@code 2021-09-30}
 * @param vote who was present and how they voted; nothing in it where the organization is founded
 *     without a meeting of members
 * @param officers whom they elected; null where that is not said
 */
public record HoldMeeting(
    @Nullable String heldOn, VoteCount vote, @Nullable List<Officer> officers) {

  /** Decides on a vote of those due, by which a committee begins its term. */
  Decision<Organization> elect(
      Organization organization,
      MeetingVote.Occasion occasion,
      Electorate electorate,
      LocalDate today) {
    var checks = new InputChecks();
    Term before = organization.term();
    var day = day(checks, before == null ? null : before.since(), today);
    var ballot = Ballot.read(checks, vote, electorate);
    ballot.flatMap(counted -> counted.refusal(VoteRule.ELECTION)).ifPresent(checks::refuse);
    var elected = Officers.read(checks, officers, organization.kind(), electorate);
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    LocalDate held = day.orElseThrow();
    List<String> present = Objects.requireNonNull(vote.present()).stream().distinct().toList();
    var votes = new ArrayList<>(organization.votes());
    votes.add(new MeetingVote(occasion, held, ballot.orElseThrow(), present, elected));
    LocalDate founded = organization.foundedOn();
    Term term = organization.kind().term().map(length -> Term.from(held, length)).orElse(null);
    return Decision.accept(
        organization.atWork(founded == null ? held : founded, term, votes),
        DomainEvent.of(occasion.event()));
  }

  /** Decides on the day on which what elects no committee begins, without a vote. */
  Decision<Organization> establish(Organization organization, LocalDate today) {
    var checks = new InputChecks();
    var day = day(checks, null, today);
    return checks.failed()
        ? Decision.refuse(checks.refusals())
        : Decision.accept(
            organization.atWork(day.orElseThrow(), null, organization.votes()),
            DomainEvent.of(MeetingVote.Occasion.FOUNDING.event()));
  }

  private Optional<LocalDate> day(
      InputChecks checks, @Nullable LocalDate earliest, LocalDate today) {
    var day = checks.parsed("heldOn", heldOn, ParkCalendar::day, OrganizationRefusal.DATE_INVALID);
    if (day.isPresent() && day.get().isAfter(today)) {
      checks.refuse(Refusal.of(OrganizationRefusal.DATE_IN_FUTURE, "heldOn"));
    } else if (day.isPresent() && earliest != null && day.get().isBefore(earliest)) {
      checks.refuse(Refusal.of(OrganizationRefusal.DATE_TOO_EARLY, "heldOn", earliest.toString()));
    }
    return day;
  }
}
