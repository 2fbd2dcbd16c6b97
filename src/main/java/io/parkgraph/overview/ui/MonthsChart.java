package io.parkgraph.overview.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableDataCell;
import io.parkgraph.economy.MetricSummary;
import io.parkgraph.economy.MonthlyAmount;
import io.parkgraph.platform.Money;
import io.parkgraph.platform.ui.Amounts;
import io.parkgraph.platform.ui.EmptyState;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkChart;
import io.parkgraph.platform.ui.ParkIcon;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The months of a metric against those of the year before: a chart, and the same as a table. */
class MonthsChart extends Div {

  private static final long serialVersionUID = 1L;

  MonthsChart(MetricSummary summary) {
    addClassName("park-months");
    if (summary.yearToDate() == null && summary.previousYearToDate() == null) {
      add(new EmptyState(ParkIcon.CHART, "overview.empty", "overview.empty.advice"));
      return;
    }
    ParkChart chart = new ParkChart();
    chart.show(
        MonthsOption.of(summary),
        Localized.text(
            "overview.chart",
            Localized.constant("metric", summary.metric()),
            summary.asOf().getYear()));
    Details twin = new Details(Localized.text("overview.table"), table(summary));
    add(chart, twin);
  }

  private static Div table(MetricSummary summary) {
    int year = summary.asOf().getYear();
    Table table = new Table();
    table.addClassName("park-table");
    table.addHeaderRow(
        Localized.text("overview.month"), String.valueOf(year), String.valueOf(year - 1));
    for (MonthlyAmount month : summary.months()) {
      table
          .addRowWithHeader(label(month.month()))
          .addCells(
              cell(summary, month.month(), month.amount()),
              cell(summary, month.month().minusYears(1), month.previousYear()));
    }
    Div scroller = new Div(table);
    scroller.addClassName("park-table-scroller");
    return scroller;
  }

  private static TableDataCell cell(
      MetricSummary summary, YearMonth month, @Nullable Money amount) {
    TableDataCell cell = new TableDataCell();
    if (amount == null) {
      cell.add(MetricCard.missing("overview.noMonths"));
    } else {
      cell.add(
          RecordLinks.link(
              RecordLinks.path(summary.metric(), month, month),
              Amounts.plain(amount),
              Amounts.brief(amount)));
    }
    return cell;
  }

  static String label(YearMonth month) {
    return Localized.text("overview.month." + month.getMonthValue());
  }
}
