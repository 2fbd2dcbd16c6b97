package io.parkgraph.economy.ui;

import io.parkgraph.economy.Metric;
import io.parkgraph.economy.MetricRecord;
import io.parkgraph.economy.MetricRecordFilter;
import io.parkgraph.economy.MetricRecordOrder;
import io.parkgraph.economy.MetricRecordService;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.enterprise.EnterpriseOrder;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.ui.Amounts;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.MonthPicker;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.palette.PaletteEntry;
import io.parkgraph.platform.ui.palette.PaletteSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Monthly records in the command palette, by enterprise and, where one is typed, by month. */
@Component
class RecordsFound implements PaletteSource {

  private static final int ENTERPRISES = 2;

  private final MetricRecordService records;
  private final EnterpriseService enterprises;
  private final CurrentCaller caller;

  RecordsFound(MetricRecordService records, EnterpriseService enterprises, CurrentCaller caller) {
    this.records = records;
    this.enterprises = enterprises;
    this.caller = caller;
  }

  @Override
  public String label() {
    return "economy.title";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<PaletteEntry> find(String typed, int limit) {
    if (typed.isEmpty() || !caller.may(Scope.ECONOMY_READ) || !caller.may(Scope.ENTERPRISE_READ)) {
      return List.of();
    }
    List<String> words = new ArrayList<>(Arrays.asList(typed.split("\\s+")));
    YearMonth month =
        words.stream().map(MonthPicker::read).flatMap(Optional::stream).findFirst().orElse(null);
    words.removeIf(word -> MonthPicker.read(word).isPresent());
    String name = String.join(" ", words);
    if (name.isEmpty()) {
      return month == null ? List.of() : List.of(all(month));
    }
    return named(name).stream()
        .flatMap(enterprise -> newest(enterprise, month).map(record -> entry(enterprise, record)))
        .limit(limit)
        .toList();
  }

  private List<Enterprise> named(String name) {
    return enterprises
        .find(EnterpriseFilter.named(name), EnterpriseOrder.BY_NAME, PageRequest.first(ENTERPRISES))
        .items();
  }

  /** An enterprise has one record of each metric in a month. */
  private Stream<MetricRecord> newest(Enterprise enterprise, @Nullable YearMonth month) {
    MetricRecordFilter filter =
        new MetricRecordFilter(
            enterprise.id(), null, null, null, month, month, List.of(), List.of(), null);
    return records
        .find(filter, MetricRecordOrder.NEWEST, PageRequest.first(Metric.values().length))
        .items()
        .stream();
  }

  private static PaletteEntry entry(Enterprise enterprise, MetricRecord record) {
    return new PaletteEntry(
        ParkIcon.TABLE,
        enterprise.name() + " · " + Localized.constant("metric", record.metric()),
        MonthPicker.label(record.month()) + " · " + Amounts.brief(record.amount()),
        RecordQuery.PATH + "/" + record.id().replace('|', '~'));
  }

  private static PaletteEntry all(YearMonth month) {
    return new PaletteEntry(
        ParkIcon.TABLE,
        Localized.text("economy.title") + " · " + MonthPicker.label(month),
        "",
        RecordQuery.PATH
            + "?"
            + RecordQuery.FROM
            + "="
            + month
            + "&"
            + RecordQuery.TO
            + "="
            + month);
  }
}
