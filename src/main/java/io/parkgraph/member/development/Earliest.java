package io.parkgraph.member.development;

import java.time.LocalDate;

/**
 * From when a step may be taken. Source: 发展党员工作细则 (a year as an activist, and full status only
 * after the probation).
 */
record Earliest(Development development) {

  /** How many years an activist is trained and observed at least. */
  static final int YEARS_AS_ACTIVIST = 1;

  static Earliest of(Development development) {
    return new Earliest(development);
  }

  /** The first day of a step, by what was taken before. */
  LocalDate day(DevelopmentStep step) {
    LocalDate last = development.last().on();
    LocalDate own =
        switch (step) {
          case CANDIDATE_CHOSEN ->
              development
                  .taken(DevelopmentStep.ACTIVIST_CHOSEN)
                  .map(chosen -> chosen.on().plusYears(YEARS_AS_ACTIVIST))
                  .orElse(last);
          case FULL_STATUS_VOTE -> development.probation().map(Probation::endsOn).orElse(last);
          default -> last;
        };
    return own.isAfter(last) ? own : last;
  }

  /** Why an earlier day is refused. */
  static DevelopmentRefusal otherwise(DevelopmentStep step) {
    return switch (step) {
      case CANDIDATE_CHOSEN -> DevelopmentRefusal.ACTIVIST_UNDER_A_YEAR;
      case FULL_STATUS_VOTE -> DevelopmentRefusal.PROBATION_NOT_OVER;
      default -> DevelopmentRefusal.DATE_BEFORE_LAST_STEP;
    };
  }
}
