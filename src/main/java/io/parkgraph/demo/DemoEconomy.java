package io.parkgraph.demo;

import io.parkgraph.economy.AnnualTarget;
import io.parkgraph.economy.Metric;
import io.parkgraph.economy.MetricRecord;
import io.parkgraph.economy.MetricRecordKey;
import io.parkgraph.economy.MetricRecordState;
import io.parkgraph.economy.Revision;
import io.parkgraph.platform.Money;
import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.store.Documents;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The demo's monthly records: the park's totals, split exactly over the synthetic managed
 * enterprises, so that no figure is invented for a named company.
 */
@Component
final class DemoEconomy {

  private final Documents<MetricRecord> records;
  private final Documents<AnnualTarget> targets;
  private final Commands commands;

  DemoEconomy(Documents<MetricRecord> records, Documents<AnnualTarget> targets, Commands commands) {
    this.records = records;
    this.targets = targets;
    this.commands = commands;
  }

  void plant(DemoFigures figures, Stamp stamp) {
    List<DemoFigures.Firm> firms =
        figures.enterprises().stream()
            .filter(firm -> firm.provenance() == Provenance.SYNTHETIC)
            .toList();
    var all = new ArrayList<MetricRecord>();
    DemoFigures.Monthly monthly = figures.monthly();
    all.addAll(year(Metric.TURNOVER, 2020, monthly.turnover2020(), firms, stamp));
    all.addAll(year(Metric.TURNOVER, 2021, monthly.turnover2021(), firms, stamp));
    all.addAll(year(Metric.TAX, 2020, monthly.tax2020(), firms, stamp));
    all.addAll(year(Metric.TAX, 2021, monthly.tax2021(), firms, stamp));
    commands.seed(records, all, "MetricRecordSeeded");
    commands.seed(
        targets,
        figures.targets().stream().map(DemoEconomy::target).toList(),
        "AnnualTargetSeeded");
  }

  private static List<MetricRecord> year(
      Metric metric, int year, List<Long> totals, List<DemoFigures.Firm> firms, Stamp stamp) {
    var all = new ArrayList<MetricRecord>();
    for (int month = 1; month <= totals.size(); month++) {
      int turn = month + metric.ordinal();
      List<Integer> weights = firms.stream().map(firm -> weight(firm, turn)).toList();
      List<Money> parts = Apportionment.split(Money.ofWanYuan(totals.get(month - 1)), weights);
      for (int i = 0; i < firms.size(); i++) {
        var key =
            new MetricRecordKey(firms.get(i).usccSynthetic(), metric, YearMonth.of(year, month));
        all.add(published(key, parts.get(i), stamp));
      }
    }
    return all;
  }

  /** Larger and smaller firms, each a little up and down with the months. */
  private static int weight(DemoFigures.Firm firm, int turn) {
    return 60 + firm.no() * 7 % 50 + (firm.no() + turn) * 5 % 11;
  }

  private static MetricRecord published(MetricRecordKey key, Money amount, Stamp stamp) {
    var revision =
        new Revision(1, amount, MetricRecordState.PUBLISHED, null, stamp.at(), stamp.by());
    return new MetricRecord(
        key.id(),
        0,
        key.enterpriseId(),
        key.metric(),
        key.month(),
        amount,
        MetricRecordState.PUBLISHED,
        List.of(revision),
        Provenance.SYNTHETIC);
  }

  private static AnnualTarget target(DemoFigures.Target target) {
    return new AnnualTarget(
        AnnualTarget.id(target.metric(), target.year()),
        0,
        target.metric(),
        target.year(),
        Money.ofWanYuan(target.wanYuan()),
        Provenance.ARTICLE);
  }
}
