package io.parkgraph.platform.ui.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.parkgraph.platform.exchange.exports.ExportService;
import io.parkgraph.platform.exchange.exports.ExportStatus;
import io.parkgraph.platform.exchange.exports.ExportStatus.Standing;
import io.parkgraph.platform.store.files.FileContent;
import io.parkgraph.platform.ui.Localized;
import java.io.OutputStream;

/** How far an export is, and its file in the end. */
class ExportProgress extends Watch {

  private static final long serialVersionUID = 1L;

  private final transient ExportService exports;
  private final String id;

  ExportProgress(ExportService exports, String id) {
    this.exports = exports;
    this.id = id;
    addClassName("park-work");
    getElement().setAttribute("aria-live", "polite");
    addAttachListener(attach -> watch(this::look));
  }

  private boolean look() {
    ExportStatus status = exports.status(id).orElseThrow();
    removeAll();
    if (status.running()) {
      showRunning(status);
    } else {
      add(new Paragraph(Localized.text("exchange.export." + status.standing(), status.rows())));
      if (status.standing() == Standing.DONE) {
        add(link(exports, status));
      }
    }
    return status.running();
  }

  private void showRunning(ExportStatus status) {
    long total = Math.max(1, status.job().total());
    ProgressBar bar = new ProgressBar(0, total, Math.min(status.rows(), total));
    bar.getElement().setAttribute("aria-label", Localized.text("exchange.export"));
    Span count = new Span(Localized.text("ui.work.part", status.rows(), status.job().total()));
    count.addClassName("park-muted");
    Button stop = Localized.text(new Button(), "ui.work.stop");
    stop.addClickListener(click -> exports.cancel(id));
    Div line = new Div(count, stop);
    line.addClassName("park-work-line");
    add(bar, line);
  }

  /** A link to the file of an export that is done. */
  static Anchor link(ExportService exports, ExportStatus status) {
    String name = status.job().fileName();
    String id = status.job().id();
    DownloadHandler handler =
        event -> {
          try (FileContent content = exports.open(id).orElseThrow()) {
            event.setFileName(name);
            event.setContentLength(content.file().size());
            try (OutputStream bytes = event.getOutputStream()) {
              content.in().transferTo(bytes);
            }
          }
        };
    Anchor link = new Anchor(handler, name);
    link.addClassName("park-download");
    return link;
  }
}
