package io.parkgraph.economy;

import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.platform.Money;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Computes the scorecard from the published records of the managed enterprises. Anybody may read
 * it: it holds sums only.
 */
@Service
public class ScorecardService {

  private final MetricRecordRepository records;
  private final AnnualTargetRepository targets;
  private final EnterpriseDirectory enterprises;
  private final Clock clock;

  ScorecardService(
      MetricRecordRepository records,
      AnnualTargetRepository targets,
      EnterpriseDirectory enterprises,
      Clock clock) {
    this.records = records;
    this.targets = targets;
    this.enterprises = enterprises;
    this.clock = clock;
  }

  /** The sum of the published records of one metric and month, and how many they are. */
  private record Sum(Money amount, int records) {

    private Sum plus(Sum other) {
      return new Sum(amount.plus(other.amount), records + other.records);
    }
  }

  private record Cell(Metric metric, YearMonth month) {}

  /**
   * The scorecard as of a month.
   *
   * @param asOf the month; null for the last that has a published record, or with none the present
   */
  public Scorecard scorecard(@Nullable YearMonth asOf) {
    List<String> managed = enterprises.managedIds();
    YearMonth month =
        asOf == null
            ? records.lastPublishedMonth(managed).orElseGet(() -> YearMonth.now(clock))
            : asOf;
    Map<Cell, Sum> sums = new HashMap<>();
    for (MetricRecord record : records.publishedInTwoYears(managed, month)) {
      sums.merge(new Cell(record.metric(), record.month()), new Sum(record.amount(), 1), Sum::plus);
    }
    Map<Metric, AnnualTarget> byMetric =
        targets.ofYear(month.getYear()).stream()
            .collect(Collectors.toMap(AnnualTarget::metric, target -> target));
    return new Scorecard(
        month,
        summary(Metric.TURNOVER, month, sums, byMetric),
        summary(Metric.OUTPUT, month, sums, byMetric),
        summary(Metric.TAX, month, sums, byMetric));
  }

  private static MetricSummary summary(
      Metric metric, YearMonth asOf, Map<Cell, Sum> sums, Map<Metric, AnnualTarget> targets) {
    var months = new ArrayList<MonthlyAmount>();
    for (int number = 1; number <= asOf.getMonthValue(); number++) {
      YearMonth month = asOf.withMonth(number);
      Sum now = sums.get(new Cell(metric, month));
      Sum before = sums.get(new Cell(metric, month.minusYears(1)));
      months.add(
          new MonthlyAmount(
              month,
              now == null ? null : now.amount(),
              before == null ? null : before.amount(),
              now == null ? 0 : now.records()));
    }
    AnnualTarget target = targets.get(metric);
    return new MetricSummary(metric, asOf, target == null ? null : target.amount(), months);
  }
}
