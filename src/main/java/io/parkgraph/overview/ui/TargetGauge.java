package io.parkgraph.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parkgraph.economy.MetricSummary;
import io.parkgraph.platform.Money;
import io.parkgraph.platform.ui.Amounts;
import io.parkgraph.platform.ui.Localized;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far the year's target is reached, against how far the year has gone, and what each month that
 * is left must bring.
 */
class TargetGauge extends Div {

  private static final long serialVersionUID = 1L;
  private static final int MONTHS = 12;
  private static final int PERCENT = 100;

  TargetGauge(MetricSummary summary) {
    addClassName("park-target");
    Money target = summary.target();
    Double progress = summary.progress();
    Span label = new Span(Localized.text("overview.progress"));
    Span value = new Span(progress == null ? "—" : Amounts.percent(progress));
    value.addClassName("park-progress");
    Div head = new Div(label, value);
    head.addClassName("park-target-head");
    add(head, bar(progress, summary.asOf()), facts(summary, target));
  }

  private static Div bar(@Nullable Double progress, YearMonth asOf) {
    double reached = progress == null ? 0 : Math.clamp(progress, 0, 1);
    double elapsed = (double) asOf.getMonthValue() / MONTHS;
    Div fill = new Div();
    fill.addClassName("park-gauge-fill");
    fill.getStyle().set("inline-size", css(reached));
    Div pace = new Div();
    pace.addClassName("park-gauge-pace");
    pace.getStyle().set("inset-inline-start", css(elapsed));
    pace.setTitle(Localized.text("overview.pace", Amounts.percent(elapsed)));
    Div bar = new Div(fill, pace);
    bar.addClassName("park-gauge");
    bar.getElement().setAttribute("role", "meter");
    bar.getElement().setAttribute("aria-label", Localized.text("overview.progress"));
    bar.getElement().setAttribute("aria-valuemin", "0");
    bar.getElement().setAttribute("aria-valuemax", String.valueOf(PERCENT));
    bar.getElement().setAttribute("aria-valuenow", String.valueOf(Math.round(reached * PERCENT)));
    if (progress == null) {
      bar.addClassName("park-gauge-none");
    }
    return bar;
  }

  private static DescriptionList facts(MetricSummary summary, @Nullable Money target) {
    DescriptionList facts = new DescriptionList();
    facts.addClassName("park-facts");
    Component targetValue =
        target == null
            ? MetricCard.missing("overview.noTarget")
            : RecordLinks.link(
                RecordLinks.targets(summary.asOf().getYear()),
                Amounts.brief(target),
                Amounts.exact(target));
    fact(facts, "overview.target", targetValue);
    fact(facts, "overview.average", amount(summary.averagePerMonth(), "overview.noMonths"));
    fact(facts, "overview.required", amount(summary.requiredPerMonth(), requiredReason(summary)));
    return facts;
  }

  private static String requiredReason(MetricSummary summary) {
    return summary.target() == null ? "overview.noTarget" : "overview.noRemainder";
  }

  private static void fact(DescriptionList facts, String term, Component value) {
    facts.add(new DescriptionList.Term(Localized.text(term)));
    facts.add(new DescriptionList.Description(value));
  }

  private static Span amount(@Nullable Money amount, String reason) {
    if (amount == null) {
      return MetricCard.missing(reason);
    }
    Span value = new Span(Localized.text("overview.perMonth", Amounts.brief(amount)));
    value.setTitle(Amounts.exact(amount));
    return value;
  }

  private static String css(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share * PERCENT);
  }
}
