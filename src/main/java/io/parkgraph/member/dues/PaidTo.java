package io.parkgraph.member.dues;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Up to which month somebody's dues are paid, as a letter of transfer says it 党费交至. */
public final class PaidTo {

  private PaidTo() {}

  /**
   * The last month without a gap after the first one that was paid; nothing where none was. What
   * was paid before the records begin nobody knows.
   */
  public static Optional<YearMonth> of(Collection<YearMonth> paid) {
    var months = new TreeSet<>(paid);
    if (months.isEmpty()) {
      return Optional.empty();
    }
    YearMonth last = months.first();
    while (months.contains(last.plusMonths(1))) {
      last = last.plusMonths(1);
    }
    return Optional.of(last);
  }
}
