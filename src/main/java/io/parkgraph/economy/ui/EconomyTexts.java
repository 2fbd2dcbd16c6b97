package io.parkgraph.economy.ui;

import io.parkgraph.economy.AnnualTarget;
import io.parkgraph.economy.AnnualTargetService;
import io.parkgraph.economy.Metric;
import io.parkgraph.economy.MetricRecord;
import io.parkgraph.economy.MetricRecordService;
import io.parkgraph.economy.MetricRecordState;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.Money;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.Amounts;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.MonthPicker;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Monthly records and targets as they are told of elsewhere. */
final class EconomyTexts {

  private static final String FIELD = "economy.field.";

  private EconomyTexts() {}

  static EntityTexts ofRecords(
      MetricRecordService records, EnterpriseService enterprises, CurrentCaller caller) {
    return new EntityTexts(
        "metricRecords",
        "economy.record",
        Scope.ECONOMY_READ,
        Map.of(
            "enterpriseId", FIELD + "creditCode",
            "metric", FIELD + "metric",
            "month", FIELD + "month",
            "amount", FIELD + "amount",
            "state", FIELD + "state"),
        EconomyTexts::logged,
        ids -> titles(records.visible(ids), enterprises, caller),
        id -> "records/" + id.replace('|', '~'));
  }

  static EntityTexts ofTargets(AnnualTargetService targets) {
    return new EntityTexts(
        "annualTargets",
        "economy.target",
        Scope.ECONOMY_READ,
        Map.of(
            "metric", FIELD + "metric",
            "year", FIELD + "year",
            "amount", FIELD + "amount"),
        EconomyTexts::logged,
        ids ->
            targets.findAll(ids).stream()
                .collect(
                    Collectors.toMap(
                        AnnualTarget::id,
                        target ->
                            Localized.constant("metric", target.metric()) + " · " + target.year())),
        id -> "records?targets=" + id.substring(id.indexOf('|') + 1));
  }

  private static Map<String, String> titles(
      Collection<MetricRecord> records, EnterpriseService enterprises, CurrentCaller caller) {
    List<String> owners = records.stream().map(MetricRecord::enterpriseId).distinct().toList();
    Map<String, String> names =
        caller.may(Scope.ENTERPRISE_READ)
            ? enterprises.visible(owners).stream()
                .collect(Collectors.toMap(Enterprise::id, Enterprise::name))
            : Map.of();
    return records.stream()
        .collect(
            Collectors.toMap(
                MetricRecord::id,
                record ->
                    String.join(
                        " · ",
                        names.getOrDefault(record.enterpriseId(), record.enterpriseId()),
                        Localized.constant("metric", record.metric()),
                        MonthPicker.label(record.month()))));
  }

  /** What a row of the list is about. */
  static String title(RecordRow row) {
    return String.join(
        " · ",
        row.enterprise(),
        Localized.constant("metric", row.metric()),
        MonthPicker.label(row.month()));
  }

  static String state(MetricRecordState state) {
    return Localized.constant("metricRecordState", state);
  }

  /** An amount of yuan that was typed or logged; what is none stays as it is. */
  static String amount(String yuan) {
    return Money.parse(yuan).map(Amounts::exact).orElse(yuan);
  }

  /** A value of the event log. */
  private static String logged(String path, String text) {
    return switch (path) {
      case "metric" -> constant("metric", Metric.class, text);
      case "state" -> constant("metricRecordState", MetricRecordState.class, text);
      case "amount" -> amount(text);
      default -> text;
    };
  }

  private static <E extends Enum<E>> String constant(String prefix, Class<E> type, String name) {
    return ListFilter.constant(type, name)
        .map(constant -> Localized.constant(prefix, constant))
        .orElse(name);
  }
}
