package io.parkgraph.platform.ui.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableDataCell;
import io.parkgraph.platform.exchange.imports.ImportPreview;
import io.parkgraph.platform.exchange.table.TableRow;
import io.parkgraph.platform.ui.Localized;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The first rows of a file as they are read, by which a wrong encoding shows. */
class SampleTable extends Div {

  private static final long serialVersionUID = 1L;

  SampleTable(ImportPreview preview) {
    addClassName("park-table-scroller");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    Localized.follow(
        this, () -> getElement().setAttribute("aria-label", Localized.text("exchange.preview")));
    Table table = new Table();
    table.addClassNames("park-table", "park-problems");
    int width = preview.header().size();
    table.addHeaderRow(
        Stream.concat(Stream.of(Localized.text("exchange.problem.row")), preview.header().stream())
            .toArray(String[]::new));
    for (TableRow row : preview.samples()) {
      table
          .addRowWithHeader(String.valueOf(row.number()))
          .addCells(
              IntStream.range(0, width)
                  .mapToObj(place -> new TableDataCell(row.cell(place)))
                  .toArray(TableDataCell[]::new));
    }
    add(table);
  }
}
