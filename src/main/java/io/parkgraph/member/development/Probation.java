package io.parkgraph.member.development;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The probation 预备期: one year from the branch meeting that voted for the admission, prolonged at
 * most once. Source: 中国共产党章程, article 7; 发展党员工作细则.
 *
 * @param from the day of the branch meeting
 * @param extension the prolongation; null for none
 */
public record Probation(LocalDate from, @Nullable Extension extension) {

  /** How many months it has without a prolongation. */
  public static final int MONTHS = 12;

  /** The first day on which the branch meeting may vote on full status. */
  public LocalDate endsOn() {
    return from.plusMonths(MONTHS + (extension == null ? 0L : extension.months()));
  }
}
