package io.parkgraph.organization;

import io.parkgraph.organization.voting.Ballot;
import java.time.LocalDate;
import java.util.List;

/**
 * A vote that a meeting of members carried.
 *
 * @param occasion what for
 * @param heldOn when
 * @param ballot the counts of the secret ballot
 * @param present who was present, by their ids
 * @param elected whom they elected; empty where that was not said
 */
public record MeetingVote(
    Occasion occasion,
    LocalDate heldOn,
    Ballot ballot,
    List<String> present,
    List<Officer> elected) {

  /** What a meeting of members votes on. */
  public enum Occasion {
    /** The founding 成立大会. */
    FOUNDING("OrganizationFounded"),
    /** A new committee 换届选举. */
    ELECTION("OrganizationElected");

    private final String event;

    Occasion(String event) {
      this.event = event;
    }

    String event() {
      return event;
    }
  }

  /** Copies its lists; what was stored before there were officers has none. */
  public MeetingVote {
    present = List.copyOf(present);
    elected = elected == null ? List.of() : List.copyOf(elected);
  }
}
