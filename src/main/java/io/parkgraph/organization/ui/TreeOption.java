package io.parkgraph.organization.ui;

import io.parkgraph.organization.Chart;
import io.parkgraph.organization.Organization;
import io.parkgraph.platform.ui.Localized;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The ECharts option of a chart as a tree; several tops hang on the park. */
final class TreeOption {

  /** Fits between two levels; the table beside it has the whole names. */
  private static final int LABEL_PIXELS = 180;

  private TreeOption() {}

  static ObjectNode of(Chart chart) {
    ObjectNode option = JsonNodeFactory.instance.objectNode();
    ObjectNode series = option.putArray("series").addObject();
    series.put("type", "tree").put("layout", "orthogonal").put("orient", "LR");
    series.put("edgeShape", "polyline").put("symbol", "roundRect").put("symbolSize", 9);
    series.put("initialTreeDepth", -1).put("roam", false);
    series.put("top", 12).put("bottom", 12).put("left", "8%").put("right", "24%");
    series.putObject("lineStyle").put("color", "$line").put("width", 1.5);
    series.putObject("itemStyle").put("color", "$accent").put("borderColor", "$accent");
    ObjectNode above = series.putObject("label");
    label(above, "left", "right");
    above.put("backgroundColor", "$surface").put("padding", 2);
    ObjectNode ends = series.putObject("leaves").putObject("label");
    label(ends, "right", "left");
    ends.put("backgroundColor", "transparent");
    ends.put("width", LABEL_PIXELS).put("overflow", "truncate");
    ArrayNode data = series.putArray("data");
    ObjectNode park = data.addObject().put("name", Localized.text("organization.park"));
    fill(chart, park.putArray("children"));
    return option;
  }

  private static void fill(Chart chart, ArrayNode tops) {
    Map<String, ObjectNode> nodes = new HashMap<>();
    for (Chart.Place place : chart.places()) {
      Organization organization = place.organization();
      ObjectNode parent = place.parentId() == null ? null : nodes.get(place.parentId());
      ArrayNode siblings = parent == null ? tops : parent.withArrayProperty("children");
      nodes.put(organization.id(), siblings.addObject().put("name", organization.name()));
    }
  }

  private static void label(ObjectNode label, String position, String align) {
    label.put("position", position).put("verticalAlign", "middle").put("align", align);
    label.put("color", "$text").put("fontSize", 13);
  }
}
