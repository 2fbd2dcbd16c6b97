package io.parkgraph.platform.graphql.workdays;

import io.parkgraph.platform.calendar.DayKind;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.workdays.SetCalendarDays;
import org.jspecify.annotations.Nullable;

record SetCalendarDaysInput(
    int year,
    String from,
    @Nullable String to,
    DayKind kind,
    @Nullable String notice,
    @Nullable Long expectedVersion,
    @Nullable String idempotencyKey) {

  SetCalendarDays days() {
    return new SetCalendarDays(year, from, to, kind, notice);
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }
}
