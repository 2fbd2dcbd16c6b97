package io.parkgraph.economy;

import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Reads what an amount that is handed in is about: whose, of what, of when. */
@Component
class Submissions {

  private final EnterpriseDirectory enterprises;
  private final CurrentCaller caller;
  private final Clock clock;

  Submissions(EnterpriseDirectory enterprises, CurrentCaller caller, Clock clock) {
    this.enterprises = enterprises;
    this.caller = caller;
    this.clock = clock;
  }

  /** The key of the record; nothing where something is wrong, which the checks then say. */
  Optional<MetricRecordKey> key(InputChecks checks, SubmitMetricRecord input) {
    var enterprise = checks.required("enterpriseId", input.enterpriseId());
    var metric = checks.required("metric", input.metric());
    var month =
        checks.parsed(
            "month", input.month(), ParkCalendar::month, MetricRecordRefusal.MONTH_INVALID);
    if (month.isPresent() && month.get().isAfter(YearMonth.now(clock))) {
      checks.refuse(Refusal.of(MetricRecordRefusal.MONTH_IN_FUTURE, "month"));
    }
    if (enterprise.isPresent() && unknown(enterprise.get())) {
      checks.refuse(Refusal.of(MetricRecordRefusal.ENTERPRISE_UNKNOWN, "enterpriseId"));
    }
    return checks.failed()
        ? Optional.empty()
        : Optional.of(
            new MetricRecordKey(
                enterprise.orElseThrow(), metric.orElseThrow(), month.orElseThrow()));
  }

  /** An enterprise that the caller may not hand in for is as if it were not there. */
  private boolean unknown(String enterprise) {
    return caller
            .among(
                Scope.ECONOMY_SUBMIT,
                Place.Kind.ENTERPRISE,
                List.of(enterprise),
                UnaryOperator.identity())
            .isEmpty()
        || !enterprises.exists(enterprise);
  }
}
