package io.parkgraph.overview.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import io.parkgraph.economy.Metric;
import io.parkgraph.economy.MetricRecordState;
import io.parkgraph.platform.ui.InnerLink;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** Leads from a figure to the very records that it sums up. */
final class RecordLinks {

  private static final String RECORDS = "records";

  private RecordLinks() {}

  /**
   * The path of the managed enterprises' published records of a metric from one month to another.
   */
  static String path(Metric metric, YearMonth from, YearMonth to) {
    Map<String, String> state = new LinkedHashMap<>();
    state.put("metric", metric.name());
    state.put("state", MetricRecordState.PUBLISHED.name());
    state.put("managed", "YES");
    state.put("from", from.toString());
    state.put("to", to.toString());
    return RECORDS + "?" + QueryParameters.simple(state).getQueryString();
  }

  /** The path of the year's targets, shown beside the year's records. */
  static String targets(int year) {
    return RECORDS + "?targets=" + year;
  }

  /** A link that stays within the application. */
  static Anchor link(String path, String text, String hint) {
    Anchor anchor = new InnerLink(path, new Text(text));
    anchor.setTitle(hint);
    anchor.addClassName("park-figure");
    return anchor;
  }
}
