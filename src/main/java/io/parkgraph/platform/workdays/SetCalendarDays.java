package io.parkgraph.platform.workdays;

import io.parkgraph.platform.calendar.DayKind;
import org.jspecify.annotations.Nullable;

/**
 * What some days of a year are, as it came in.
 *
 * @param year the year
 * @param from the first day
 * @param to the last day; null for one day
 * @param kind what they are
 * @param notice the number of the notice that says so; null for none
 */
public record SetCalendarDays(
    @Nullable Integer year,
    @Nullable String from,
    @Nullable String to,
    @Nullable DayKind kind,
    @Nullable String notice) {}
