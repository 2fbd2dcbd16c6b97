package io.parkgraph.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.function.SerializableConsumer;
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
  private static final String DETAIL = "event.detail";

  /** Shows an option, described in one sentence. */
  public void show(ObjectNode option, String description) {
    getElement().setPropertyJson("option", option);
    getElement().setAttribute("role", "img");
    getElement().setAttribute("aria-label", description);
  }

  /** Calls back with the id of what somebody clicked on, of what has one in the option. */
  public void onPick(SerializableConsumer<String> listener) {
    getElement()
        .addEventListener(
            "park-pick", event -> listener.accept(event.getEventData().get(DETAIL).asString()))
        .addEventData(DETAIL);
  }

  /**
   * Hands the picture out as a file, as it is drawn now.
   *
   * @param type {@code png} or {@code svg}
   * @param name the file's name without its ending
   */
  public void save(String type, String name) {
    getElement().callJsFunction("save", type, name);
  }
}
