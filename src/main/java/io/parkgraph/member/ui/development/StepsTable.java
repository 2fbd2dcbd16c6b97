package io.parkgraph.member.ui.development;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableDataCell;
import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentStep;
import io.parkgraph.member.development.StepRecord;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** All 25 steps in their order: which were taken, when, and whom they name. */
class StepsTable extends Div {

  private static final long serialVersionUID = 1L;

  StepsTable(Development development, DevelopmentPanels panels) {
    addClassName("park-table-scroller");
    Table table = new Table();
    table.addClassName("park-table");
    table.addHeaderRow(
        Localized.text("development.field.step"),
        Localized.text("development.field.on"),
        Localized.text("development.field.who"));
    Map<String, String> names =
        panels.names(
            development.steps().stream()
                .flatMap(step -> step.people().stream())
                .collect(Collectors.toSet()));
    for (DevelopmentStep step : DevelopmentStep.values()) {
      table
          .addRowWithHeader(DevelopmentTexts.step(step))
          .addCells(
              new TableDataCell(
                  development.taken(step).map(taken -> taken.on().toString()).orElse("–")),
              who(development, step, names));
    }
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", Localized.text("development.steps"));
    add(table);
  }

  private static TableDataCell who(
      Development development, DevelopmentStep step, Map<String, String> names) {
    TableDataCell cell = new TableDataCell();
    development
        .taken(step)
        .ifPresent(taken -> {
          if (!taken.people().isEmpty()) {
            cell.add(new Div(named(taken, names)));
          }
          Div by = new Div(Moments.by(taken.by()));
          by.addClassName("park-muted");
          cell.add(by);
        });
    return cell;
  }

  private static String named(StepRecord taken, Map<String, String> names) {
    return taken.people().stream()
        .map(names::get)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(Localized.text("development.comma")));
  }
}
