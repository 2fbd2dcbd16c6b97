package io.parkgraph.platform.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.exchange.imports.ImportJob;
import io.parkgraph.platform.exchange.imports.ImportReport;
import io.parkgraph.platform.exchange.imports.ImportRequest;
import io.parkgraph.platform.exchange.imports.ImportService;
import io.parkgraph.platform.exchange.imports.ImportTarget;
import io.parkgraph.platform.exchange.imports.ImportTargets;
import io.parkgraph.platform.exchange.imports.ImportTemplates;
import io.parkgraph.platform.exchange.table.TableFormat;
import io.parkgraph.platform.exchange.table.TableProblem;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.ui.View;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/**
 * Imports a file in steps: upload, columns, dry run, import. The address names the import once
 * there is one, so that the page can be left and found again.
 */
@Route("import/:target")
@PermitAll
class ImportView extends View implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;
  private static final String JOB = "job";

  private final transient ImportService imports;
  private final transient ImportTargets targets;
  private final transient ImportTemplates templates;
  private final transient ImportReport reports;
  private final Div step = new Div();
  private final Steps steps = new Steps();
  private transient ImportTarget target;

  ImportView(
      ImportService imports,
      ImportTargets targets,
      ImportTemplates templates,
      ImportReport reports) {
    super("exchange.import.title");
    this.imports = imports;
    this.targets = targets;
    this.templates = templates;
    this.reports = reports;
    this.target = targets.all().getFirst();
    addClassName("park-import");
    add(steps, step);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    target =
        event
            .getRouteParameters()
            .get("target")
            .flatMap(targets::find)
            .orElseThrow(NotFoundException::new);
    if (!imports.mayImport(target.name())) {
      event.rerouteToError(AccessDeniedException.class);
      return;
    }
    steps.about(target.label());
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(JOB)
        .flatMap(imports::status)
        .ifPresentOrElse(status -> showJob(status.job()), this::showUpload);
  }

  private void showUpload() {
    show(Steps.Step.UPLOAD, new UploadStep(imports, templates, target.name(), this::uploaded));
  }

  private void uploaded(String file) {
    showMapping(file, null);
  }

  private void showMapping(String file, @Nullable TableFormat format) {
    try {
      show(
          Steps.Step.COLUMNS,
          new MappingStep(
              target,
              imports.preview(target.name(), file, format),
              file,
              chosen -> showMapping(file, chosen),
              this::begin));
    } catch (TableProblem unreadable) {
      Notices.problem(Localized.text(unreadable.refusal()));
    }
  }

  private void begin(ImportRequest request) {
    switch (imports.start(request, null)) {
      case Outcome.Done<ImportJob> done ->
          UI.getCurrentOrThrow()
              .navigate("import/" + target.name() + "?" + JOB + "=" + done.entity().id());
      case Outcome.Refused<ImportJob> refused -> {
        for (Refusal refusal : refused.refusals()) {
          Notices.problem(Localized.text(refusal));
        }
      }
    }
  }

  private void showJob(ImportJob job) {
    show(
        job.dryRun() ? Steps.Step.REHEARSAL : Steps.Step.IMPORT,
        new JobStep(imports, reports, job.id(), new Ways()));
  }

  private void show(Steps.Step now, Component content) {
    steps.show(now);
    step.removeAll();
    step.add(content);
  }

  /** Where a job's buttons lead. */
  private final class Ways implements JobStep.Choices {

    private static final long serialVersionUID = 1L;

    @Override
    public void importNow(ImportJob rehearsed) {
      begin(
          new ImportRequest(
              target.name(),
              rehearsed.file().id(),
              rehearsed.plan().format(),
              rehearsed.plan().places(),
              rehearsed.plan().existing(),
              false));
    }

    @Override
    public void back(ImportJob job) {
      showMapping(job.file().id(), job.plan().format());
    }

    @Override
    public void another() {
      UI.getCurrentOrThrow().navigate("import/" + target.name());
    }
  }
}
