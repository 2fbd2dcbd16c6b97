package io.parkgraph.economy;

import io.parkgraph.platform.Money;
import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the park means to reach in one metric by the end of a year 年度目标.
 *
 * @param id {@code <metric>|<year>}
 * @param version how often it was written
 * @param metric of what
 * @param year of which year
 * @param amount at least this much, in yuan
 * @param provenance where a seeded record comes from
 */
public record AnnualTarget(
    String id, long version, Metric metric, int year, Money amount, @Nullable Provenance provenance)
    implements Aggregate {

  /** The first year that may have a target. */
  public static final int FIRST_YEAR = 2000;

  /** The last year that may have one. */
  public static final int LAST_YEAR = 2100;

  /** The id of the target of a metric in a year. */
  public static String id(Metric metric, int year) {
    return metric + "|" + year;
  }

  /** Decides on the first target of a metric and year. */
  static Decision<AnnualTarget> first(Metric metric, int year, Money amount) {
    return Decision.accept(
        new AnnualTarget(id(metric, year), 0, metric, year, amount, null),
        DomainEvent.of("AnnualTargetSet"));
  }

  /** Decides on another amount. */
  Decision<AnnualTarget> change(Money newAmount) {
    return newAmount.equals(amount)
        ? Decision.accept(this)
        : Decision.accept(
            new AnnualTarget(id, version, metric, year, newAmount, provenance),
            DomainEvent.of("AnnualTargetSet"));
  }
}
