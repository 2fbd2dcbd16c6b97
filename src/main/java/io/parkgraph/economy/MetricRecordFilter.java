package io.parkgraph.economy;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which monthly records are wanted; conditions that are given must all hold.
 *
 * @param enterpriseId of this enterprise
 * @param metric of this metric
 * @param state in this state
 * @param monthFrom of this month or later
 * @param monthTo of this month or earlier
 * @param and all of these hold as well
 * @param or one of these holds as well; an empty list asks for nothing
 * @param not this does not hold
 */
public record MetricRecordFilter(
    @Nullable String enterpriseId,
    @Nullable Metric metric,
    @Nullable MetricRecordState state,
    @Nullable YearMonth monthFrom,
    @Nullable YearMonth monthTo,
    List<MetricRecordFilter> and,
    List<MetricRecordFilter> or,
    @Nullable MetricRecordFilter not) {

  /** All records. */
  public static final MetricRecordFilter ALL =
      new MetricRecordFilter(null, null, null, null, null, List.of(), List.of(), null);

  /** The records of one enterprise. */
  public static MetricRecordFilter ofEnterprise(String enterpriseId) {
    return new MetricRecordFilter(enterpriseId, null, null, null, null, List.of(), List.of(), null);
  }
}
