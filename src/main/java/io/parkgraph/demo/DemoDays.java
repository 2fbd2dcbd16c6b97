package io.parkgraph.demo;

import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.security.Caller;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * The days of what is under way in the demo: relative to the first start, so that nothing is born
 * expired.
 *
 * @param today the day of the first start
 */
record DemoDays(LocalDate today) {

  private static final LocalTime MORNING = LocalTime.of(10, 0);

  /** So many days ago. */
  LocalDate ago(int days) {
    return today.minusDays(days);
  }

  /** A moment so many days ago. */
  Instant moment(int daysAgo) {
    return at(ago(daysAgo));
  }

  /** The moment of a step that was taken so many days ago. */
  Stamp stamp(int daysAgo) {
    return new Stamp(Caller.SYSTEM.name(), moment(daysAgo));
  }

  /** The moment of a step that was taken on a day. */
  static Stamp stamp(LocalDate day) {
    return new Stamp(Caller.SYSTEM.name(), at(day));
  }

  /** An id that says nothing, and is the same when a start that was cut short goes on. */
  static String id(String what) {
    return UUID.nameUUIDFromBytes(("ParkGraph demo: " + what).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  /** What the domain decides; the demo has only what the domain allows. */
  static <A> A decided(Decision<A> decision) {
    return switch (decision) {
      case Decision.Accepted<A> accepted -> accepted.next();
      case Decision.Refused<A> refused ->
          throw new IllegalStateException("the demo is refused: " + refused.refusals());
    };
  }

  private static Instant at(LocalDate day) {
    return day.atTime(MORNING).atZone(ParkCalendar.ZONE).toInstant();
  }
}
