package io.parkgraph.economy.ui;

import io.parkgraph.economy.AnnualTarget;
import io.parkgraph.economy.Metric;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The targets of a year as they are stored.
 *
 * @param year the year
 * @param targets those that there are, by their metrics
 */
record YearTargets(int year, Map<Metric, AnnualTarget> targets) {

  static YearTargets of(int year, List<AnnualTarget> stored) {
    Map<Metric, AnnualTarget> targets = new EnumMap<>(Metric.class);
    stored.forEach(target -> targets.put(target.metric(), target));
    return new YearTargets(year, Collections.unmodifiableMap(targets));
  }

  /** The amount of a metric's target as the domain writes it; empty where there is none. */
  String amount(Metric metric) {
    AnnualTarget target = targets.get(metric);
    return target == null ? "" : target.amount().toString();
  }

  /** The version of a metric's target; 0 where there is none. */
  long version(Metric metric) {
    AnnualTarget target = targets.get(metric);
    return target == null ? 0 : target.version();
  }
}
