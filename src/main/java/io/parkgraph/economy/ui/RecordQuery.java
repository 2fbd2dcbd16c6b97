package io.parkgraph.economy.ui;

import io.parkgraph.economy.Metric;
import io.parkgraph.economy.MetricRecordFilter;
import io.parkgraph.economy.MetricRecordOrder;
import io.parkgraph.economy.MetricRecordState;
import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.YesNo;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the URL of the records' list asks the service for. */
final class RecordQuery {

  static final String PATH = "records";

  static final String ENTERPRISE = "enterprise";
  static final String METRIC = "metric";
  static final String STATE = "state";
  static final String MANAGED = "managed";
  static final String FROM = "from";
  static final String TO = "to";
  static final List<String> KEYS = List.of(ENTERPRISE, METRIC, STATE, MANAGED, FROM, TO);

  static final String AMOUNT_COLUMN = "amount";
  static final String MONTH_COLUMN = "month";

  private RecordQuery() {}

  static MetricRecordFilter filter(ListState state) {
    return new MetricRecordFilter(
        state.filter(ENTERPRISE).orElse(null),
        YesNo.of(state, MANAGED).map(RecordQuery::managed).orElse(null),
        constant(state, METRIC, Metric.class),
        constant(state, STATE, MetricRecordState.class),
        month(state, FROM),
        month(state, TO),
        List.of(),
        List.of(),
        null);
  }

  /** The newest month stands first unless somebody sorts otherwise. */
  static MetricRecordOrder order(ListState state) {
    return switch (state.sort()) {
      case AMOUNT_COLUMN ->
          new MetricRecordOrder(MetricRecordOrder.Field.AMOUNT, state.descending());
      case MONTH_COLUMN -> new MetricRecordOrder(MetricRecordOrder.Field.MONTH, state.descending());
      case null, default -> MetricRecordOrder.NEWEST;
    };
  }

  private static EnterpriseFilter managed(boolean managed) {
    return new EnterpriseFilter(managed, null, null, null, null, List.of(), List.of(), null);
  }

  private static <E extends Enum<E>> @Nullable E constant(
      ListState state, String key, Class<E> type) {
    return state.filter(key).flatMap(name -> ListFilter.constant(type, name)).orElse(null);
  }

  private static @Nullable YearMonth month(ListState state, String key) {
    Optional<YearMonth> month = state.filter(key).flatMap(ParkCalendar::month);
    return month.orElse(null);
  }
}
