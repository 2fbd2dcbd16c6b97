package io.parkgraph.platform.workdays;

import io.parkgraph.platform.calendar.PublishedYears;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.events.EventLog;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import java.time.Clock;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The calendar of working days. Whoever is known may read it; a write throws {@link
 * io.parkgraph.platform.security.AccessDenied} if the caller lacks {@code calendar:write}.
 */
@Service
public class CalendarService {

  private final CalendarYearRepository years;
  private final PublishedYears published;
  private final Commands commands;
  private final EventLog events;
  private final CurrentCaller caller;
  private final Clock clock;

  CalendarService(
      CalendarYearRepository years,
      PublishedYears published,
      Commands commands,
      EventLog events,
      CurrentCaller caller,
      Clock clock) {
    this.years = years;
    this.published = published;
    this.commands = commands;
    this.events = events;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Every year from 2019 to the next one, and those beyond it that people entered, newest first.
   */
  public List<CalendarYear> all() {
    caller.requireKnown();
    Map<Integer, CalendarYear> entered = years.all();
    int next = Year.now(clock).getValue() + 1;
    int last = entered.keySet().stream().reduce(next, Math::max);
    return IntStream.rangeClosed(CalendarYear.FIRST, last)
        .map(year -> CalendarYear.FIRST + last - year)
        .mapToObj(year -> entered.getOrDefault(year, original(year)))
        .toList();
  }

  /** A year; nothing if the calendar has none such. */
  public Optional<CalendarYear> find(String id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  /** The years of those ids, in no certain order; none for nobody known. */
  public List<CalendarYear> findAll(Collection<String> ids) {
    if (caller.get().kind() == Caller.Kind.ANONYMOUS) {
      return List.of();
    }
    Map<Integer, CalendarYear> entered = years.all();
    return ids.stream()
        .filter(id -> id.matches("[0-9]{4}"))
        .map(Integer::valueOf)
        .filter(CalendarYear::isYear)
        .map(year -> entered.getOrDefault(year, original(year)))
        .toList();
  }

  /** What happened to a year, oldest first. */
  public List<LoggedEvent> history(CalendarYear year) {
    caller.requireKnown();
    return events.history(years.documents(), year.id());
  }

  /** Whether the present caller may change the calendar. */
  public boolean mayWrite() {
    return caller.get().mayEverywhere(Scope.CALENDAR_WRITE);
  }

  /**
   * Says what some days of a year are. The first change of a year names no version, and begins from
   * what came with the product.
   */
  public Outcome<CalendarYear> set(SetCalendarDays input, WriteConditions conditions) {
    caller.requireEverywhere(Scope.CALENDAR_WRITE);
    var checks = new InputChecks();
    Optional<Span> read = Span.read(checks, input);
    return read.isEmpty()
        ? new Outcome.Refused<>(checks.refusals(), null)
        : commands.run(
            Command.createOrChange(
                years.documents(),
                "setCalendarDays",
                Scope.CALENDAR_WRITE,
                String.valueOf(read.get().year()),
                input,
                conditions,
                current -> decide(current, read.get(), conditions)));
  }

  /** Who names no version means the first change, and must not overwrite one unseen. */
  private Decision<CalendarYear> decide(
      @Nullable CalendarYear current, Span span, WriteConditions conditions) {
    return current != null && conditions.expectedVersion() == null
        ? Decision.refuse(Refusal.of(CommonRefusal.CONFLICT, "expectedVersion"))
        : (current == null ? original(span.year()) : current).set(span);
  }

  private CalendarYear original(int year) {
    return published.of(year).map(CalendarYear::of).orElseGet(() -> CalendarYear.unknown(year));
  }
}
