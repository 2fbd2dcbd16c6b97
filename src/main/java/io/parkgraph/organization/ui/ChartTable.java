package io.parkgraph.organization.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableDataCell;
import io.parkgraph.organization.Chart;
import io.parkgraph.organization.Organization;
import io.parkgraph.platform.ui.Localized;

/** The chart as a table: each organization below what it stands under, with its level. */
class ChartTable extends Div {

  private static final long serialVersionUID = 1L;

  ChartTable(Chart chart) {
    addClassName("park-table-scroller");
    Table table = new Table();
    table.addClassNames("park-table", "park-table-texts");
    table.addHeaderRow(
        Localized.text("organization.field.level"),
        Localized.text("organization.field.name"),
        Localized.text("organization.field.kind"),
        Localized.text("organization.field.state"));
    for (Chart.Place place : chart.places()) {
      Organization organization = place.organization();
      table
          .addRowWithHeader(String.valueOf(place.level() + 1))
          .addCells(
              named(place),
              new TableDataCell(OrganizationTexts.kind(organization.kind())),
              new TableDataCell(OrganizationTexts.state(organization.state())));
    }
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", Localized.text("organization.chart"));
    add(table);
  }

  private static TableDataCell named(Chart.Place place) {
    Organization organization = place.organization();
    Anchor link = new Anchor(OrganizationQuery.PATH + "/" + organization.id(), organization.name());
    link.setRouterIgnore(false);
    link.getStyle().set("margin-inline-start", place.level() * 1.25 + "rem");
    TableDataCell cell = new TableDataCell();
    cell.add(link);
    return cell;
  }
}
