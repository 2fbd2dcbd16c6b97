package io.parkgraph.platform.graphql;

import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.store.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of queries, whose mistakes are errors that name the argument. */
public final class Arguments {

  private Arguments() {}

  /**
   * How many of a list are wanted that has no pages: from 1 to as many as a page may have.
   *
   * @throws ApiException if it is another number
   */
  public static int first(int first) {
    if (first < 1 || first > PageRequest.MAX_SIZE) {
      throw ApiException.ofField(
          ErrorCode.BAD_USER_INPUT, "first", "page.number", "first", PageRequest.MAX_SIZE);
    }
    return first;
  }

  /**
   * Reads a moment with its offset.
   *
   * @return nothing for nothing
   * @throws ApiException if the text is no moment
   */
  public static @Nullable Instant instant(@Nullable String text, String field) {
    if (text == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException noMoment) {
      throw ApiException.ofField(ErrorCode.BAD_USER_INPUT, field, "moment", field);
    }
  }

  /**
   * Reads a day.
   *
   * @return nothing for nothing
   * @throws ApiException if the text is no day
   */
  public static @Nullable LocalDate date(@Nullable String text, String field) {
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw ApiException.ofField(ErrorCode.BAD_USER_INPUT, field, "day", field);
    }
  }

  /**
   * Reads a month.
   *
   * @return nothing for nothing
   * @throws ApiException if the text is no month
   */
  public static @Nullable YearMonth yearMonth(@Nullable String text, String field) {
    if (text == null) {
      return null;
    }
    return ParkCalendar.month(text)
        .orElseThrow(() -> ApiException.ofField(ErrorCode.BAD_USER_INPUT, field, "month", field));
  }
}
