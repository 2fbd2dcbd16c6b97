package io.parkgraph.overview.ui;

import io.parkgraph.economy.MetricSummary;
import io.parkgraph.economy.MonthlyAmount;
import io.parkgraph.platform.Money;
import io.parkgraph.platform.ui.Amounts;
import io.parkgraph.platform.ui.Localized;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The ECharts option of months against the year before. */
final class MonthsOption {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private MonthsOption() {}

  static ObjectNode of(MetricSummary summary) {
    ObjectNode option = JSON.objectNode();
    int year = summary.asOf().getYear();
    ObjectNode park = unit(summary);
    option.set("park", park);
    option.putObject("grid").put("left", 4).put("right", 4).put("top", 48).put("bottom", 6);
    ObjectNode legend = option.putObject("legend").put("top", 0).put("left", 0);
    legend.put("itemWidth", 10).put("itemHeight", 10).put("icon", "roundRect");
    legend.putObject("textStyle").put("color", "$muted");
    tooltip(option);
    axes(option, summary, park.path("unit").asString().strip());
    ArrayNode series = option.putArray("series");
    series.add(bars(year - 1, "$previous", summary, MonthlyAmount::previousYear));
    series.add(bars(year, "$accent", summary, MonthlyAmount::amount));
    return option;
  }

  /** One unit for the whole chart: the one that fits its highest bar. */
  private static ObjectNode unit(MetricSummary summary) {
    Money highest =
        summary.months().stream()
            .flatMap(month -> Stream.of(month.amount(), month.previousYear()))
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(Money.ZERO);
    Amounts.Unit unit = Amounts.Unit.fitting(highest, Localized.locale());
    ObjectNode park = JSON.objectNode();
    park.put("divisor", unit.yuan(Localized.locale()));
    park.put("unit", Localized.text("ui.unit." + unit.name()));
    return park.put("digits", 2);
  }

  private static void tooltip(ObjectNode option) {
    ObjectNode tooltip = option.putObject("tooltip").put("trigger", "axis");
    tooltip.put("backgroundColor", "$surface").put("borderColor", "$line").put("confine", true);
    tooltip.putObject("textStyle").put("color", "$text");
    tooltip.putObject("axisPointer").put("type", "shadow");
  }

  private static void axes(ObjectNode option, MetricSummary summary, String unit) {
    ObjectNode months = option.putObject("xAxis").put("type", "category");
    ArrayNode names = months.putArray("data");
    summary.months().forEach(month -> names.add(MonthsChart.label(month.month())));
    months.putObject("axisLabel").put("color", "$muted").put("hideOverlap", true);
    months.putObject("axisTick").put("show", false);
    months.putObject("axisLine").putObject("lineStyle").put("color", "$line");
    ObjectNode amounts = option.putObject("yAxis").put("type", "value").put("splitNumber", 4);
    amounts.put("name", unit).put("nameGap", 10);
    amounts.putObject("nameTextStyle").put("color", "$muted").put("align", "right");
    amounts.putObject("axisLabel").put("color", "$muted");
    amounts.putObject("splitLine").putObject("lineStyle").put("color", "$line");
  }

  private static ObjectNode bars(
      int year,
      String colour,
      MetricSummary summary,
      Function<MonthlyAmount, @Nullable Money> amount) {
    ObjectNode bars = JSON.objectNode().put("type", "bar").put("name", String.valueOf(year));
    bars.put("barMaxWidth", 14).put("barGap", "15%");
    bars.putObject("itemStyle").put("color", colour).put("borderRadius", 3);
    ArrayNode data = bars.putArray("data");
    for (MonthlyAmount month : summary.months()) {
      Money value = amount.apply(month);
      if (value == null) {
        data.addNull();
      } else {
        data.add(new BigDecimal(value.toString()));
      }
    }
    return bars;
  }
}
