package io.parkgraph.overview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.parkgraph.economy.MetricSummary;
import io.parkgraph.economy.Scorecard;
import io.parkgraph.economy.ScorecardService;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.MonthPicker;
import io.parkgraph.platform.ui.View;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The park's economic scorecard as of a month, each figure leading to its records. */
@Route("")
@PermitAll
class DashboardView extends View implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;
  private static final String AS_OF = "asOf";

  private final transient ScorecardService scorecards;
  private final MonthPicker asOf = new MonthPicker();
  private final Div cards = new Div();
  private @Nullable Scorecard shown;

  DashboardView(ScorecardService scorecards) {
    super("overview.title");
    this.scorecards = scorecards;
    Localized.label(asOf, "overview.asOf");
    asOf.addValueChangeListener(change -> {
      if (change.isFromClient() && change.getValue() != null) {
        open(change.getValue());
      }
    });
    addActions(asOf);
    cards.addClassName("park-cards");
    add(cards);
    Localized.follow(this, this::draw);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    YearMonth wanted =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(AS_OF)
            .flatMap(ParkCalendar::month)
            .orElse(null);
    shown = scorecards.scorecard(wanted);
    asOf.setValue(shown.asOf());
    draw();
  }

  private void open(YearMonth month) {
    getUI().ifPresent(ui -> ui.navigate("?" + AS_OF + "=" + month));
  }

  private void draw() {
    if (shown == null) {
      return;
    }
    cards.removeAll();
    List<MetricSummary> summaries = List.of(shown.turnover(), shown.tax(), shown.output());
    summaries.forEach(summary -> cards.add(new MetricCard(summary)));
  }
}
