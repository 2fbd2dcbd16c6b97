package io.parkgraph.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.parkgraph.enterprise.Attachment;
import io.parkgraph.enterprise.AttachmentService;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.store.files.StoredFile;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.ui.ParkIcon;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files about an enterprise, to download and to take away. */
class AttachmentList extends Div {

  private static final long serialVersionUID = 1L;
  private static final long KILOBYTE = 1024;

  private final transient EnterpriseService enterprises;
  private final transient AttachmentService attachments;
  private final boolean mayWrite;
  private final UnorderedList rows = new UnorderedList();
  private transient Enterprise enterprise;

  AttachmentList(
      EnterpriseService enterprises,
      AttachmentService attachments,
      Enterprise enterprise,
      boolean mayWrite) {
    this.enterprises = enterprises;
    this.attachments = attachments;
    this.enterprise = enterprise;
    this.mayWrite = mayWrite;
    rows.addClassName("park-rows");
    add(rows);
    Localized.follow(this, this::draw);
  }

  /** Attaches a file that was uploaded just now. */
  void attach(String fileId, Attachment.Kind kind) {
    took(
        attachments.attach(enterprise.id(), fileId, kind, present()),
        "enterprise.attachment.added");
  }

  private void draw() {
    rows.removeAll();
    Map<String, StoredFile> files =
        attachments.files(enterprise.attachments().stream().map(Attachment::id).toList()).stream()
            .collect(Collectors.toMap(StoredFile::id, Function.identity()));
    for (Attachment attachment : enterprise.attachments()) {
      StoredFile file = files.get(attachment.id());
      if (file != null) {
        rows.add(row(attachment, file));
      }
    }
    if (rows.getComponentCount() == 0) {
      Paragraph none = new Paragraph(Localized.text("enterprise.attachments.none"));
      none.addClassName("park-muted");
      rows.add(new ListItem(none));
    }
  }

  private ListItem row(Attachment attachment, StoredFile file) {
    Anchor link = new Anchor("/files/" + file.id(), file.name());
    link.addClassName("park-row-name");
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", true);
    Span facts =
        new Span(
            Localized.constant("attachmentKind", attachment.kind()) + " · " + size(file.size()));
    facts.addClassName("park-muted");
    Div what = new Div(link, facts);
    what.addClassName("park-row-what");
    ListItem row = new ListItem(what);
    if (mayWrite) {
      String label = Localized.text("enterprise.attachment.remove.of", file.name());
      Button remove = new Button(ParkIcon.TRASH.create(), click -> askToRemove(file));
      remove.addThemeVariants(ButtonVariant.TERTIARY);
      remove.setAriaLabel(label);
      remove.setTooltipText(label);
      Div actions = new Div(remove);
      actions.addClassName("park-row-actions");
      row.add(actions);
    }
    return row;
  }

  private void askToRemove(StoredFile file) {
    String id = file.id();
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(Localized.text("enterprise.attachment.remove.of", file.name()));
    dialog.setText(Localized.text("enterprise.attachment.remove.text"));
    dialog.setCancelable(true);
    dialog.setCancelText(Localized.text("ui.cancel"));
    dialog.setConfirmText(Localized.text("enterprise.attachment.remove"));
    dialog.setConfirmButtonTheme("error primary");
    dialog.addConfirmListener(confirmed ->
        took(attachments.detach(enterprise.id(), id, present()), "enterprise.attachment.removed"));
    dialog.open();
  }

  /** What others changed elsewhere in the enterprise is no conflict with its files. */
  private WriteConditions present() {
    return WriteConditions.expecting(
        enterprises.find(enterprise.id()).orElse(enterprise).version());
  }

  private void took(Outcome<Enterprise> outcome, String done) {
    switch (outcome) {
      case Outcome.Done<Enterprise>(var next, _, _) -> {
        enterprise = next;
        draw();
        Notices.done(Localized.text(done));
      }
      case Outcome.Refused<Enterprise> refused ->
          Notices.problem(Localized.text(refused.refusals().getFirst()));
    }
  }

  private static String size(long bytes) {
    return bytes < KILOBYTE * KILOBYTE
        ? "%d KB".formatted(Math.max(1, bytes / KILOBYTE))
        : "%.1f MB".formatted((double) bytes / (KILOBYTE * KILOBYTE));
  }
}
