package io.parkgraph.platform.ui.exchange;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import io.parkgraph.platform.exchange.imports.ImportService;
import io.parkgraph.platform.exchange.imports.ImportTemplates;
import io.parkgraph.platform.exchange.table.TableFormat;
import io.parkgraph.platform.exchange.table.TableFormat.Encoding;
import io.parkgraph.platform.exchange.table.TableLimits;
import io.parkgraph.platform.exchange.table.TableProblem;
import io.parkgraph.platform.ui.Localized;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The first step of an import: templates to fill in, and the file to upload. */
class UploadStep extends Div {

  private static final long serialVersionUID = 1L;

  private final transient ImportService imports;
  private final transient ImportTemplates templates;
  private final String target;
  private final SerializableConsumer<String> uploaded;
  private final Div problem = new Div();

  UploadStep(
      ImportService imports,
      ImportTemplates templates,
      String target,
      SerializableConsumer<String> uploaded) {
    this.imports = imports;
    this.templates = templates;
    this.target = target;
    this.uploaded = uploaded;
    addClassName("park-step");
    problem.addClassName("park-form-error");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    Upload upload = new Upload(event -> take(event));
    upload.setAcceptedFileExtensions(".csv", ".txt", ".xlsx");
    upload.setMaxFiles(1);
    upload.setMaxFileSize(TableLimits.BYTES);
    upload.addFileRejectedListener(rejected -> tell(rejected.getErrorMessage()));
    Localized.follow(upload, () -> upload.setI18n(texts()));
    Div files =
        new Div(
            Localized.text(new Span(), "exchange.template"),
            template(TableFormat.XLSX, "exchange.template.xlsx"),
            template(TableFormat.csv(Encoding.UTF_8), "exchange.template.csv"),
            template(TableFormat.csv(Encoding.GBK), "exchange.template.gbk"));
    files.addClassName("park-templates");
    add(Localized.text(new Paragraph(), "exchange.upload.hint"), files, upload, problem);
  }

  private void take(UploadEvent event) throws IOException {
    try {
      String file = imports.upload(target, event.getInputStream(), event.getFileName()).id();
      event.getUI().access(() -> uploaded.accept(file));
    } catch (TableProblem unreadable) {
      event.getUI().access(() -> tell(Localized.text(unreadable.refusal())));
    }
  }

  private void tell(String text) {
    problem.setText(text);
    problem.setVisible(true);
  }

  private Anchor template(TableFormat format, String label) {
    Locale locale = Localized.locale();
    String name = target + "." + format.kind().extension();
    DownloadHandler handler =
        event -> {
          event.setFileName(name);
          event.setContentType(format.kind().type());
          try (OutputStream bytes = event.getOutputStream()) {
            templates.write(target, format, bytes, locale);
          }
        };
    return Localized.text(new Anchor(handler, ""), label);
  }

  private static UploadI18N texts() {
    String drop = Localized.text("exchange.upload.drop");
    String add = Localized.text("exchange.upload.choose");
    return new UploadI18N()
        .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
        .setAddFiles(new UploadI18N.AddFiles().setOne(add).setMany(add))
        .setError(
            new UploadI18N.Error()
                .setTooManyFiles(Localized.text("exchange.upload.one"))
                .setFileIsTooBig(Localized.text("refusal.FILE_TOO_LARGE", TableLimits.MEGABYTES))
                .setIncorrectFileType(Localized.text("refusal.FILE_TYPE_UNKNOWN")))
        .setUploading(
            new UploadI18N.Uploading()
                .setStatus(
                    new UploadI18N.Uploading.Status()
                        .setConnecting(Localized.text("exchange.upload.going"))
                        .setStalled(Localized.text("exchange.upload.stalled"))
                        .setProcessing(Localized.text("exchange.upload.going"))
                        .setHeld(Localized.text("exchange.upload.going")))
                .setRemainingTime(
                    new UploadI18N.Uploading.RemainingTime()
                        .setPrefix("")
                        .setUnknown(Localized.text("exchange.upload.going")))
                .setError(
                    new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Localized.text("ui.reconnect.gaveUp"))
                        .setUnexpectedServerError(Localized.text("exchange.upload.failed"))
                        .setForbidden(Localized.text("ui.denied.action"))))
        .setFile(
            new UploadI18N.File()
                .setRetry(Localized.text("exchange.upload.again"))
                .setStart(Localized.text("exchange.upload.start"))
                .setRemove(Localized.text("exchange.upload.remove")));
  }
}
