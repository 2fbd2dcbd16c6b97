package io.parkgraph.platform.ui.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableDataCell;
import io.parkgraph.platform.exchange.imports.ImportReport;
import io.parkgraph.platform.exchange.imports.ImportReport.Problem;
import io.parkgraph.platform.exchange.imports.RowOutcome;
import io.parkgraph.platform.exchange.imports.RowResult;
import io.parkgraph.platform.ui.Localized;
import java.util.List;

/** What is wrong with which cell, some rows at a time. */
class ProblemTable extends Div {

  private static final long serialVersionUID = 1L;
  private static final int ROWS = 50;

  private final transient ImportReport reports;
  private final String job;
  private final Table table = new Table();
  private final Button more = new Button();
  private long last;

  ProblemTable(ImportReport reports, String job) {
    this.reports = reports;
    this.job = job;
    table.addClassNames("park-table", "park-problems");
    Div scroller = new Div(table);
    scroller.addClassName("park-table-scroller");
    scroller.getElement().setAttribute("tabindex", "0");
    scroller.getElement().setAttribute("role", "region");
    Localized.follow(
        scroller,
        () ->
            scroller.getElement().setAttribute("aria-label", Localized.text("exchange.problems")));
    table.addHeaderRow(
        Localized.text("exchange.problem.row"),
        Localized.text("exchange.problem.column"),
        Localized.text("exchange.problem.value"),
        Localized.text("exchange.problem.message"));
    more.addClickListener(click -> more());
    add(scroller, Localized.text(more, "exchange.problems.more"));
    more();
  }

  private void more() {
    List<RowOutcome> rows = reports.rows(job, RowResult.Action.FAILED, last, ROWS);
    for (Problem problem : reports.problemsWithCells(job, rows, Localized.locale())) {
      TableDataCell value = new TableDataCell(problem.value());
      value.addClassName("park-problem-value");
      table
          .addRowWithHeader(String.valueOf(problem.row()))
          .addCells(
              new TableDataCell(problem.column()), value, new TableDataCell(problem.message()));
    }
    last = rows.isEmpty() ? last : rows.getLast().row();
    more.setVisible(rows.size() == ROWS);
  }
}
