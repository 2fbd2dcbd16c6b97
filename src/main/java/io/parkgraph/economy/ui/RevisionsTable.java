package io.parkgraph.economy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableDataCell;
import io.parkgraph.economy.Revision;
import io.parkgraph.platform.ui.Amounts;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import java.util.List;

/** All that a record ever said, the newest first. */
class RevisionsTable extends Div {

  private static final long serialVersionUID = 1L;

  RevisionsTable(List<Revision> revisions) {
    addClassName("park-table-scroller");
    Table table = new Table();
    table.addClassName("park-table");
    table.addHeaderRow(
        Localized.text("economy.field.revision"),
        Localized.text("economy.field.amount"),
        Localized.text("economy.revision.by"));
    for (Revision revision : revisions.reversed()) {
      table
          .addRowWithHeader(String.valueOf(revision.number()))
          .addCells(new TableDataCell(Amounts.plain(revision.amount())), who(revision));
    }
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", Localized.text("economy.revisions"));
    add(table);
  }

  private static TableDataCell who(Revision revision) {
    Div state = new Div(Localized.constant("metricRecordState", revision.state()));
    Div by = new Div(Moments.by(revision.by()) + " · " + Moments.text(revision.at()));
    by.addClassName("park-muted");
    TableDataCell cell = new TableDataCell();
    cell.add(state, by);
    String reason = revision.reason();
    if (reason != null) {
      Div why = new Div(reason);
      why.addClassName("park-reason");
      cell.add(why);
    }
    return cell;
  }
}
