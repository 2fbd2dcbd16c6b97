package io.parkgraph.platform.workdays;

import io.parkgraph.platform.calendar.EditedYears;
import io.parkgraph.platform.calendar.YearOfDays;
import io.parkgraph.platform.events.EventHandler;
import io.parkgraph.platform.events.Feed;
import io.parkgraph.platform.events.SequencedEvent;
import io.parkgraph.platform.events.Subscription;
import io.parkgraph.platform.tasks.DueDates;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The years that people entered, read once and again after each change. As a handler it has the due
 * dates counted anew, on one node; as a follower of the feed every node learns of a change.
 */
@Component
final class YearsInMemory implements EditedYears, EventHandler, SmartLifecycle {

  private static final String COLLECTION = "calendarYears";

  private final CalendarYearRepository years;
  private final DueDates dueDates;
  private final Feed feed;
  private volatile @Nullable Map<Integer, YearOfDays> known;
  private volatile @Nullable Subscription following;

  YearsInMemory(CalendarYearRepository years, DueDates dueDates, Feed feed) {
    this.years = years;
    this.dueDates = dueDates;
    this.feed = feed;
  }

  @Override
  public Optional<YearOfDays> of(int year) {
    Map<Integer, YearOfDays> present = known;
    return Optional.ofNullable((present == null ? readOnce() : present).get(year));
  }

  @Override
  public String name() {
    return "calendar-years";
  }

  @Override
  public boolean wants(String collection) {
    return collection.equals(COLLECTION);
  }

  @Override
  public void handle(SequencedEvent event) {
    forget();
    dueDates.countAgain();
  }

  @Override
  public void start() {
    forget();
    following =
        feed.follow(
            feed.last(),
            event -> {
              if (wants(event.event().collection())) {
                forget();
              }
            });
  }

  @Override
  public void stop() {
    Subscription open = following;
    if (open != null) {
      open.close();
      following = null;
    }
  }

  @Override
  public boolean isRunning() {
    return following != null;
  }

  /** One at a time, so that what was read before a change is not kept after it. */
  private synchronized Map<Integer, YearOfDays> readOnce() {
    Map<Integer, YearOfDays> present = known;
    if (present == null) {
      present = read();
      known = present;
    }
    return present;
  }

  /** Has the years read again at the next question. */
  synchronized void forget() {
    known = null;
  }

  private Map<Integer, YearOfDays> read() {
    return years.all().values().stream()
        .filter(CalendarYear::known)
        .collect(Collectors.toMap(CalendarYear::year, CalendarYear::days));
  }
}
