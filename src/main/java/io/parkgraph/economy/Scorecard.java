package io.parkgraph.economy;

import java.time.YearMonth;

/**
 * The park's economy as of a month 经济运行: the sums of its managed enterprises' published records.
 *
 * @param asOf the month
 * @param turnover transaction value 交易额
 * @param output output 产值, which is not transaction value
 * @param tax tax 税收
 */
public record Scorecard(
    YearMonth asOf, MetricSummary turnover, MetricSummary output, MetricSummary tax) {}
