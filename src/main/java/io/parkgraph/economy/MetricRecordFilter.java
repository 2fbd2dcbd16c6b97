package io.parkgraph.economy;

import io.parkgraph.enterprise.EnterpriseFilter;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which monthly records are wanted; conditions that are given must all hold.
 *
 * @param enterpriseId of this enterprise
 * @param enterprise of an enterprise that matches
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
    @Nullable EnterpriseFilter enterprise,
    @Nullable Metric metric,
    @Nullable MetricRecordState state,
    @Nullable YearMonth monthFrom,
    @Nullable YearMonth monthTo,
    List<MetricRecordFilter> and,
    List<MetricRecordFilter> or,
    @Nullable MetricRecordFilter not) {

  /** All records. */
  public static final MetricRecordFilter ALL =
      new MetricRecordFilter(null, null, null, null, null, null, List.of(), List.of(), null);

  /** The records of one enterprise. */
  public static MetricRecordFilter ofEnterprise(String enterpriseId) {
    return new MetricRecordFilter(
        enterpriseId, null, null, null, null, null, List.of(), List.of(), null);
  }

  /**
   * Whether it asks anything about enterprises, so that the caller must be allowed to read them.
   */
  boolean looksIntoEnterprises() {
    return enterprise != null
        || (not != null && not.looksIntoEnterprises())
        || Stream.concat(and.stream(), or.stream())
            .anyMatch(MetricRecordFilter::looksIntoEnterprises);
  }
}
