package io.parkgraph.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.parkgraph.enterprise.Attachment;
import io.parkgraph.platform.files.FileService;
import io.parkgraph.platform.store.files.FileClaim;
import io.parkgraph.platform.store.files.FileRefused;
import io.parkgraph.platform.store.files.StoredFile;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import java.io.IOException;

/** Takes a file from the browser into the store, past everything else. */
class AttachmentUpload extends Div {

  private static final long serialVersionUID = 1L;
  private static final String LIMIT = FileClaim.UPLOAD_LIMIT / (1024 * 1024) + " MB";

  private final transient FileService files;
  private final SerializableBiConsumer<String, Attachment.Kind> attach;
  private final Select<Attachment.Kind> kind = new Select<>();
  private final Upload upload;

  AttachmentUpload(FileService files, SerializableBiConsumer<String, Attachment.Kind> attach) {
    this.files = files;
    this.attach = attach;
    addClassName("park-upload");
    kind.setItems(Attachment.Kind.values());
    kind.setValue(Attachment.Kind.LICENCE);
    upload = new Upload((UploadHandler) this::receive);
    upload.setMaxFiles(1);
    upload.setMaxFileSize((int) FileClaim.UPLOAD_LIMIT);
    upload.addFileRejectedListener(rejected -> tell("FILE_TOO_LARGE"));
    Span hint = new Span();
    hint.addClassName("park-muted");
    add(Localized.label(kind, "enterprise.attachment.kind"), upload, hint);
    Localized.follow(
        this,
        () -> {
          kind.setItemLabelGenerator(each -> Localized.constant("attachmentKind", each));
          upload.setUploadButton(new Button(Localized.text("enterprise.attachment.add")));
          upload.setDropLabel(new Span(Localized.text("enterprise.attachment.drop")));
          hint.setText(Localized.text("enterprise.attachment.hint", LIMIT));
        });
  }

  private void receive(UploadEvent event) throws IOException {
    try {
      StoredFile file = files.upload(event.getInputStream(), event.getFileName());
      event
          .getUI()
          .access(() -> {
            attach.accept(file.id(), kind.getValue());
            upload.clearFileList();
          });
    } catch (FileRefused refused) {
      event
          .getUI()
          .access(() -> {
            tell("FILE_" + refused.reason().name());
            upload.clearFileList();
          });
    }
  }

  private static void tell(String problem) {
    Notices.problem(Localized.text("file." + problem, LIMIT));
  }
}
