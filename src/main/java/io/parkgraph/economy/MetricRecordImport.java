package io.parkgraph.economy;

import static io.parkgraph.platform.exchange.imports.ImportColumn.Need.ALWAYS;
import static io.parkgraph.platform.exchange.imports.ImportColumn.Need.NEVER;

import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.exchange.imports.ImportColumn;
import io.parkgraph.platform.exchange.imports.ImportRow;
import io.parkgraph.platform.exchange.imports.ImportTarget;
import io.parkgraph.platform.exchange.imports.RowResult;
import io.parkgraph.platform.exchange.imports.RowWrite;
import io.parkgraph.platform.security.Scope;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What a file of monthly records says: an amount is handed in where there is none, another amount
 * than the recorded one corrects it, for which the row must give a reason.
 */
@Configuration(proxyBeanMethods = false)
class MetricRecordImport {

  private static final String ENTERPRISE = "enterpriseId";
  private static final String METRIC = "metric";
  private static final String MONTH = "month";

  @Bean
  ImportTarget metricRecordImportTarget(MetricRecordService records) {
    return new ImportTarget(
        "records",
        "economy.title",
        Scope.ECONOMY_SUBMIT,
        List.of(
            ImportColumn.text(ENTERPRISE, "economy.field.creditCode", ALWAYS, "91500113MA00004100"),
            ImportColumn.choice(
                METRIC,
                "economy.field.metric",
                ALWAYS,
                Arrays.stream(Metric.values()).map(each -> "metric." + each.name()).toList(),
                "TAX"),
            ImportColumn.text(MONTH, "economy.field.month", ALWAYS, "2021-09"),
            ImportColumn.text("amount", "economy.field.amount", ALWAYS, "1250000.00"),
            ImportColumn.text("reason", "economy.field.reason", NEVER, "")),
        row ->
            row.code(ENTERPRISE)
                + "|"
                + row.name(METRIC, Metric.class, "metric")
                + "|"
                + row.month(MONTH),
        (row, write) -> write(records, row, write));
  }

  private static RowResult write(MetricRecordService records, ImportRow row, RowWrite write) {
    String enterprise = row.code(ENTERPRISE);
    Metric metric = row.constant(METRIC, Metric.class, "metric");
    String month = row.month(MONTH);
    String amount = row.amount("amount");
    String id = enterprise + "|" + metric + "|" + month;
    return write
        .createOrChange(
            conditions ->
                records.submit(
                    new SubmitMetricRecord(enterprise, metric, month, amount), conditions),
            CommonRefusal.ACTION_NOT_ALLOWED,
            conditions -> records.correct(id, amount, row.text("reason"), conditions))
        .skippingFor(MetricRecordRefusal.AMOUNT_UNCHANGED);
  }
}
