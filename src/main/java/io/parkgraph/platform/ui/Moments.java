package io.parkgraph.platform.ui;

import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.security.Caller;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** When something happened and by whom, as people in the park read it. */
public final class Moments {

  private Moments() {}

  /** The name of who did something; the product's own in the reader's language. */
  public static String by(String name) {
    return name.equals(Caller.SYSTEM.name()) ? Localized.text("ui.system") : name;
  }

  /** Date and time to the millisecond, as an audit needs it. */
  public static String exact(Instant at) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS")
        .withZone(ParkCalendar.ZONE)
        .format(at);
  }

  /** Date and time to the minute. */
  public static String text(Instant at) {
    return DateTimeFormatter.ofPattern(Localized.text("ui.moment.pattern"), Localized.locale())
        .withZone(ParkCalendar.ZONE)
        .format(at);
  }
}
