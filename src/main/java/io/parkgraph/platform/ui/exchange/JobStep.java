package io.parkgraph.platform.ui.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.exchange.imports.ImportJob;
import io.parkgraph.platform.exchange.imports.ImportReport;
import io.parkgraph.platform.exchange.imports.ImportService;
import io.parkgraph.platform.exchange.imports.ImportStatus;
import io.parkgraph.platform.exchange.imports.ImportStatus.Standing;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An import as it goes on and as it ended, a dry run as well; it outlives the screen. */
class JobStep extends Watch {

  private static final long serialVersionUID = 1L;

  private final transient ImportService imports;
  private final transient ImportReport reports;
  private final String id;
  private final Choices choices;
  private @Nullable Standing shown;

  /** What can be done from here. */
  interface Choices extends java.io.Serializable {

    /** Imports what was rehearsed. */
    void importNow(ImportJob rehearsed);

    /** Goes back to the columns of the same file. */
    void back(ImportJob job);

    /** Begins with another file. */
    void another();
  }

  JobStep(ImportService imports, ImportReport reports, String id, Choices choices) {
    this.imports = imports;
    this.reports = reports;
    this.id = id;
    this.choices = choices;
    addClassName("park-step");
    getElement().setAttribute("aria-live", "polite");
    addAttachListener(attach -> watch(this::look));
  }

  /** Shows how it stands; whether more is to come. */
  private boolean look() {
    ImportStatus status = imports.status(id).orElseThrow();
    if (status.running() || status.standing() != shown) {
      shown = status.standing();
      removeAll();
      if (status.running()) {
        showRunning(status);
      } else {
        showEnd(status);
      }
    }
    return status.running();
  }

  private void showRunning(ImportStatus status) {
    ProgressBar bar = new ProgressBar(0, Math.max(1, status.job().rows()));
    bar.setValue(Math.min(status.counts().rows(), status.job().rows()));
    bar.getElement().setAttribute("aria-label", Localized.text("exchange.running"));
    Span count =
        new Span(Localized.text("ui.work.part", status.counts().rows(), status.job().rows()));
    count.addClassName("park-muted");
    Button stop = Localized.text(new Button(), "ui.work.stop");
    stop.addClickListener(click -> {
      imports.cancel(id);
      stop.setEnabled(false);
    });
    Div line = new Div(count, stop);
    line.addClassName("park-work-line");
    add(heading(status), bar, line);
  }

  private void showEnd(ImportStatus status) {
    ImportJob job = status.job();
    add(heading(status), new CountTiles(status.counts(), job.dryRun()));
    if (job.problem() != null) {
      Object[] arguments = job.problem().arguments().toArray();
      Paragraph why = new Paragraph(Localized.text("refusal." + job.problem().code(), arguments));
      why.addClassName("park-form-error");
      add(why);
    }
    if (status.counts().failed() > 0) {
      add(Localized.text(new H2(), "exchange.problems"), new ProblemTable(reports, id));
    }
    add(buttons(status));
  }

  private static H2 heading(ImportStatus status) {
    String key = status.job().dryRun() ? "exchange.dry." : "exchange.run.";
    H2 heading = new H2(Localized.text(key + status.standing(), status.job().file().name()));
    heading.getElement().setAttribute("data-standing", status.standing().name());
    return heading;
  }

  private Div buttons(ImportStatus status) {
    ImportJob job = status.job();
    Div buttons = new Div();
    buttons.addClassName("park-form-buttons");
    long good = status.counts().rows() - status.counts().failed();
    if (job.dryRun() && status.standing() == Standing.DONE) {
      Button now = new Button(Localized.text("exchange.import", good));
      now.setId("import-now");
      now.addThemeVariants(ButtonVariant.PRIMARY);
      now.setEnabled(good > 0);
      now.addClickListener(click -> choices.importNow(job));
      buttons.add(now);
    }
    if (status.resumable()) {
      Button resume = Localized.text(new Button(), "exchange.resume");
      resume.addThemeVariants(ButtonVariant.PRIMARY);
      resume.addClickListener(click -> changed(imports.resume(id)));
      Button close = Localized.text(new Button(), "exchange.close");
      close.addClickListener(click -> changed(imports.close(id)));
      buttons.add(resume, close);
    }
    if (status.counts().failed() > 0) {
      buttons.add(failedRows(job));
    }
    if (job.dryRun()) {
      Button back = Localized.text(new Button(), "exchange.back");
      back.addClickListener(click -> choices.back(job));
      buttons.add(back);
    }
    Button another = Localized.text(new Button(), "exchange.another");
    another.addThemeVariants(ButtonVariant.TERTIARY);
    another.addClickListener(click -> choices.another());
    buttons.add(another);
    return buttons;
  }

  private Anchor failedRows(ImportJob job) {
    Locale locale = Localized.locale();
    String name =
        Localized.text("exchange.failed.name", job.file().name().replaceAll("\\.[^.]*$", ""))
            + "."
            + job.plan().format().kind().extension();
    DownloadHandler handler =
        event -> {
          event.setFileName(name);
          event.setContentType(job.plan().format().kind().type());
          try (OutputStream bytes = event.getOutputStream()) {
            reports.failedRows(id, bytes, locale);
          }
        };
    Anchor link = Localized.text(new Anchor(handler, ""), "exchange.failed");
    link.setId("failed-rows");
    return link;
  }

  private void changed(Outcome<ImportJob> outcome) {
    if (outcome instanceof Outcome.Refused<ImportJob> refused) {
      for (Refusal refusal : refused.refusals()) {
        Notices.problem(Localized.text(refusal));
      }
    }
    shown = null;
    watch(this::look);
  }
}
