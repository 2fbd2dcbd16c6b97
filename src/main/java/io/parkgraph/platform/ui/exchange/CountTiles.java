package io.parkgraph.platform.ui.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parkgraph.platform.exchange.imports.ImportCounts;
import io.parkgraph.platform.ui.Localized;

/** How many rows came to what. */
class CountTiles extends Div {

  private static final long serialVersionUID = 1L;

  CountTiles(ImportCounts counts, boolean dryRun) {
    addClassName("park-counts");
    String kind = dryRun ? "exchange.would." : "exchange.count.";
    add(
        tile(counts.created(), kind + "CREATED", "CREATED"),
        tile(counts.updated(), kind + "UPDATED", "UPDATED"),
        tile(counts.skipped(), kind + "SKIPPED", "SKIPPED"),
        tile(counts.failed(), kind + "FAILED", "FAILED"));
  }

  private static Div tile(long count, String label, String action) {
    Span number = new Span(String.valueOf(count));
    number.addClassName("park-count");
    Div tile = new Div(number, Localized.text(new Span(), label));
    tile.getElement().setAttribute("data-action", action);
    return tile;
  }
}
