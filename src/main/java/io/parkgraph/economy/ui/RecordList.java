package io.parkgraph.economy.ui;

import com.vaadin.flow.function.SerializableFunction;
import io.parkgraph.economy.Metric;
import io.parkgraph.economy.MetricRecordState;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.ui.Amounts;
import io.parkgraph.platform.ui.EntityColumn;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.MonthPicker;
import io.parkgraph.platform.ui.NamePicker;
import io.parkgraph.platform.ui.YesNo;
import java.util.List;

/** The columns and filters of the list of monthly records. */
final class RecordList {

  private RecordList() {}

  static List<EntityColumn<RecordRow>> columns(SerializableFunction<String, String> href) {
    return List.of(
        EntityColumn.<RecordRow>link(
            RecordQuery.ENTERPRISE,
            "economy.field.enterprise",
            RecordRow::enterprise,
            row -> href.apply(row.id()),
            row -> month(row) + " · " + Localized.constant("metric", row.metric())),
        EntityColumn.<RecordRow>text(
                RecordQuery.MONTH_COLUMN, "economy.field.month", RecordList::month)
            .sorting()
            .wide("7.5rem"),
        EntityColumn.<RecordRow>text(
                RecordQuery.METRIC,
                "economy.field.metric",
                row -> Localized.constant("metric", row.metric()))
            .wide("9.5rem"),
        EntityColumn.<RecordRow>amount(
                RecordQuery.AMOUNT_COLUMN,
                "economy.field.amount",
                row -> Amounts.plain(row.amount()),
                row -> Amounts.brief(row.amount()))
            .sorting()
            .wide("11rem")
            .onPhone(),
        EntityColumn.<RecordRow>state(
                RecordQuery.STATE,
                "economy.field.state",
                row -> row.state().name(),
                row -> Localized.constant("metricRecordState", row.state()))
            .wide("7.5rem"),
        EntityColumn.<RecordRow>text(
                "creditCode", "economy.field.creditCode", row -> row.enterpriseId())
            .wide("13rem")
            .onDemand(),
        EntityColumn.<RecordRow>text(
                "revision", "economy.field.revision", row -> String.valueOf(row.revisions()))
            .wide("6rem")
            .onDemand());
  }

  static List<ListFilter<?, ?>> filters(EnterpriseService enterprises) {
    return List.of(
        new NamePicker(enterprises::named, enterprises::name)
            .filter(RecordQuery.ENTERPRISE, "economy.field.enterprise"),
        ListFilter.oneOf(RecordQuery.METRIC, "economy.field.metric", Metric.class, "metric"),
        ListFilter.oneOf(
            RecordQuery.STATE, "economy.field.state", MetricRecordState.class, "metricRecordState"),
        ListFilter.oneOf(RecordQuery.MANAGED, "enterprise.field.managed", YesNo.class, "ui.yesNo"),
        ListFilter.month(RecordQuery.FROM, "economy.filter.from"),
        ListFilter.month(RecordQuery.TO, "economy.filter.to"));
  }

  private static String month(RecordRow row) {
    return MonthPicker.label(row.month());
  }
}
