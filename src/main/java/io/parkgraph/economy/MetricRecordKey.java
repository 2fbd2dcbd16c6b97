package io.parkgraph.economy;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a monthly record is about; there is one record for each.
 *
 * @param enterpriseId whose
 * @param metric of what
 * @param month of when
 */
public record MetricRecordKey(String enterpriseId, Metric metric, YearMonth month) {

  /** The key as the record's id. */
  public String id() {
    return enterpriseId + "|" + metric + "|" + month;
  }

  /** Reads a month such as {@code 2021-09}; nothing if it is written otherwise. */
  public static Optional<YearMonth> parseMonth(String text) {
    if (!text.matches("[12][0-9]{3}-[0-9]{2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException noSuchMonth) {
      return Optional.empty();
    }
  }
}
