package io.parkgraph.overview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.parkgraph.economy.Metric;
import io.parkgraph.economy.MetricSummary;
import io.parkgraph.platform.Money;
import io.parkgraph.platform.ui.Amounts;
import io.parkgraph.platform.ui.Localized;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One metric of the scorecard: the sum, its growth, the way to the target, the months. */
class MetricCard extends Section {

  private static final long serialVersionUID = 1L;
  private static final String NONE = "—";

  private final transient MetricSummary summary;

  MetricCard(MetricSummary summary) {
    this.summary = summary;
    addClassName("park-card");
    setId("metric-" + summary.metric().name());
    H2 heading = new H2(Localized.constant("metric", summary.metric()));
    Span period = new Span(Localized.text("overview.period", summary.asOf().getYear()));
    period.addClassName("park-muted");
    Div head = new Div(heading, period);
    head.addClassName("park-card-head");
    add(head, sum(), comparison(), new TargetGauge(summary), new MonthsChart(summary));
  }

  private Div sum() {
    Money sum = summary.yearToDate();
    Div line = new Div();
    line.addClassName("park-headline");
    if (sum == null) {
      line.add(missing("overview.noMonths"));
    } else {
      line.add(
          RecordLinks.link(yearToDatePath(summary.asOf()), Amounts.brief(sum), Amounts.exact(sum)));
    }
    line.add(growth());
    return line;
  }

  private Span growth() {
    Double growth = summary.growth();
    if (growth == null) {
      Span none = new Span(Localized.text("overview.growth.none"));
      none.setTitle(Localized.text(growthReason()));
      none.addClassNames("park-growth");
      return none;
    }
    Span chip = new Span(Amounts.change(growth));
    chip.setTitle(Localized.text("overview.growth", Amounts.change(growth)));
    chip.addClassNames("park-growth", growth < 0 ? "park-down" : "park-up");
    return chip;
  }

  private String growthReason() {
    return summary.yearToDate() == null ? "overview.noMonths" : "overview.noPrevious";
  }

  private Div comparison() {
    Div line = new Div();
    line.addClassName("park-muted");
    Money previous = summary.previousYearToDate();
    if (previous == null) {
      line.setText(Localized.text(growthReason()));
      return line;
    }
    line.add(
        new Span(Localized.text("overview.previous")),
        RecordLinks.link(
            yearToDatePath(summary.asOf().minusYears(1)),
            Amounts.brief(previous),
            Amounts.exact(previous)));
    return line;
  }

  private String yearToDatePath(YearMonth until) {
    return RecordLinks.path(metric(), until.withMonth(1), until);
  }

  private Metric metric() {
    return summary.metric();
  }

  /** A dash that says why there is no figure. */
  static Span missing(@Nullable String reason) {
    Span dash = new Span(NONE);
    dash.addClassName("park-muted");
    if (reason != null) {
      dash.setTitle(Localized.text(reason));
    }
    return dash;
  }
}
