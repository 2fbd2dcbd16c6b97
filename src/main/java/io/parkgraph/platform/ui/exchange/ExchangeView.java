package io.parkgraph.platform.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableDataCell;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.parkgraph.platform.exchange.exports.ExportService;
import io.parkgraph.platform.exchange.exports.ExportStatus;
import io.parkgraph.platform.exchange.imports.ImportCounts;
import io.parkgraph.platform.exchange.imports.ImportJob;
import io.parkgraph.platform.exchange.imports.ImportService;
import io.parkgraph.platform.exchange.imports.ImportStatus;
import io.parkgraph.platform.exchange.imports.ImportTarget;
import io.parkgraph.platform.exchange.imports.ImportTargets;
import io.parkgraph.platform.ui.EmptyState;
import io.parkgraph.platform.ui.InnerLink;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.View;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The caller's own imports and exports, running, interrupted and ended. */
@Route("exchange")
@PermitAll
class ExchangeView extends View implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;
  private static final int NEWEST = 30;

  private final transient ImportService imports;
  private final transient ExportService exports;
  private final transient ImportTargets targets;
  private final Lists lists = new Lists();

  ExchangeView(ImportService imports, ExportService exports, ImportTargets targets) {
    super("exchange.title");
    this.imports = imports;
    this.exports = exports;
    this.targets = targets;
    for (ImportTarget target : targets.all()) {
      if (imports.mayImport(target.name())) {
        Anchor link =
            new InnerLink(
                "import/" + target.name(),
                ParkIcon.IMPORT.create(),
                Localized.text(new Span(), target.label()));
        link.addClassName("park-tool-link");
        addActions(link);
      }
    }
    add(lists);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    lists.addAttachListener(attach -> lists.watch(this::look));
  }

  private boolean look() {
    List<ImportStatus> in = imports.newest(NEWEST);
    List<ExportStatus> out = exports.newest(NEWEST);
    lists.removeAll();
    lists.add(Localized.text(new H2(), "exchange.imports"), imported(in));
    lists.add(Localized.text(new H2(), "exchange.exports"), exported(out));
    return in.stream().anyMatch(ImportStatus::running)
        || out.stream().anyMatch(ExportStatus::running);
  }

  private Component imported(List<ImportStatus> statuses) {
    if (statuses.isEmpty()) {
      return new EmptyState(ParkIcon.INBOX, "exchange.none", "exchange.none.advice");
    }
    Table table = table("exchange.file", "exchange.at", "exchange.standing", "exchange.result");
    for (ImportStatus status : statuses) {
      ImportJob job = status.job();
      TableDataCell file = new TableDataCell();
      file.add(
          new InnerLink(
              "import/" + job.target() + "?job=" + job.id(), new Span(job.file().name())));
      Span into = new Span(Localized.text(targets.require(job.target()).label()));
      into.addClassNames("park-muted", "park-second");
      file.add(into);
      table
          .addRow()
          .addCells(
              file,
              new TableDataCell(Moments.text(job.at())),
              badge(
                  status.standing().name(),
                  (job.dryRun() ? "exchange.dry.badge." : "exchange.badge.") + status.standing()),
              new TableDataCell(result(status.counts())));
    }
    return scroller(table, "exchange.imports");
  }

  private Component exported(List<ExportStatus> statuses) {
    if (statuses.isEmpty()) {
      return new EmptyState(ParkIcon.INBOX, "exchange.none.exports", "exchange.none.advice");
    }
    Table table = table("exchange.file", "exchange.at", "exchange.standing", "exchange.rows");
    for (ExportStatus status : statuses) {
      TableDataCell file = new TableDataCell();
      file.add(
          status.standing() == ExportStatus.Standing.DONE
              ? ExportProgress.link(exports, status)
              : new Span(status.job().fileName()));
      table
          .addRow()
          .addCells(
              file,
              new TableDataCell(Moments.text(status.job().at())),
              badge(status.standing().name(), "exchange.badge." + status.standing()),
              new TableDataCell(String.valueOf(status.rows())));
    }
    return scroller(table, "exchange.exports");
  }

  private static String result(ImportCounts counts) {
    return Localized.text(
        "exchange.counts", counts.created(), counts.updated(), counts.skipped(), counts.failed());
  }

  private static Table table(String... keys) {
    Table table = new Table();
    table.addClassNames("park-table", "park-problems");
    table.addHeaderRow(
        java.util.Arrays.stream(keys).map(key -> Localized.text(key)).toArray(String[]::new));
    return table;
  }

  private static TableDataCell badge(String state, String label) {
    Span badge = new Span(Localized.text(label));
    badge.addClassName("park-badge");
    badge.getElement().setAttribute("data-state", state);
    TableDataCell cell = new TableDataCell();
    cell.add(badge);
    return cell;
  }

  private static Div scroller(Table table, String label) {
    Div scroller = new Div(table);
    scroller.addClassName("park-table-scroller");
    scroller.getElement().setAttribute("tabindex", "0");
    scroller.getElement().setAttribute("role", "region");
    scroller.getElement().setAttribute("aria-label", Localized.text(label));
    return scroller;
  }

  /** Both lists, which are drawn again while anything runs. */
  private static final class Lists extends Watch {

    private static final long serialVersionUID = 1L;

    Lists() {
      addClassName("park-step");
    }
  }
}
