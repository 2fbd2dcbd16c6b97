package io.parkgraph.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chart by ECharts. The option is ECharts' own, with colours as tokens ({@code $accent}, {@code
 * $muted} …) that the element takes from the theme. A chart is an image to a screen reader; give
 * its figures as a table as well.
 */
@Tag("park-chart")
@JavaScript("context://park/park-chart.js")
public class ParkChart extends Component implements HasSize {

  private static final long serialVersionUID = 1L;

  /** Shows an option, described in one sentence. */
  public void show(ObjectNode option, String description) {
    getElement().setPropertyJson("option", option);
    getElement().setAttribute("role", "img");
    getElement().setAttribute("aria-label", description);
  }
}
