package io.parkgraph.economy;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.exchange.ListColumn;
import io.parkgraph.platform.exchange.exports.ListExport;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Slice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The list of monthly records as data: its columns, and the list as a file. */
@Component
public class MetricRecordExport {

  /** The columns of the list. */
  public static final List<ListColumn<NamedRecord>> COLUMNS =
      List.of(
          ListColumn.text("enterprise", "economy.field.enterprise", NamedRecord::enterprise),
          ListColumn.text(
              "creditCode", "economy.field.creditCode", row -> row.record().enterpriseId()),
          ListColumn.constant(
              "metric", "economy.field.metric", "metric", row -> row.record().metric()),
          ListColumn.month("month", "economy.field.month", row -> row.record().month()),
          ListColumn.money("amount", "economy.field.amount", row -> row.record().amount()),
          ListColumn.constant(
              "state", "economy.field.state", "metricRecordState", row -> row.record().state()),
          ListColumn.number(
              "revision", "economy.field.revision", row -> (long) row.record().revisions().size()));

  private final MetricRecordService records;
  private final EnterpriseService enterprises;
  private final CurrentCaller caller;

  MetricRecordExport(
      MetricRecordService records, EnterpriseService enterprises, CurrentCaller caller) {
    this.records = records;
    this.enterprises = enterprises;
    this.caller = caller;
  }

  /**
   * A record with the name of its enterprise.
   *
   * @param record the record
   * @param enterprise the name; the credit code where the caller may not know it
   */
  public record NamedRecord(MetricRecord record, String enterprise) {}

  /** The records that match, in an order. */
  public ListExport<NamedRecord> of(MetricRecordFilter filter, MetricRecordOrder order) {
    return new ListExport<>(
        "metricRecords",
        "economy.title",
        COLUMNS,
        filter,
        page -> named(records.find(filter, order, page)),
        () -> records.count(filter));
  }

  /** One query for all the names on a page. */
  private Slice<NamedRecord> named(Slice<MetricRecord> page) {
    Map<String, String> names =
        caller.may(Scope.ENTERPRISE_READ)
            ? enterprises
                .visible(page.items().stream().map(MetricRecord::enterpriseId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Enterprise::id, Enterprise::name))
            : Map.of();
    return new Slice<>(
        page.rows().stream()
            .map(row -> new Slice.Row<>(named(row.item(), names), row.position()))
            .toList(),
        page.hasPrevious(),
        page.hasNext());
  }

  private static NamedRecord named(MetricRecord record, Map<String, String> names) {
    return new NamedRecord(
        record, names.getOrDefault(record.enterpriseId(), record.enterpriseId()));
  }
}
