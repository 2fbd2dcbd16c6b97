package io.parkgraph.platform.ui.bulk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.work.WorkEnd;
import io.parkgraph.platform.ui.work.WorkPanel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks before a step is taken on many rows, shows how far it is, and tells what became of each. */
final class BulkDialog<T> extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient BulkAction<T> action;
  private final transient Map<T, String> rows = new LinkedHashMap<>();
  private final SerializableRunnable ended;
  private final TextArea reason = new TextArea();
  private final Div body = new Div();
  private final Button confirm = new Button();
  private final Button close = new Button();

  /** A step on rows; what follows runs once something may have changed. */
  BulkDialog(BulkAction<T> action, Collection<T> chosen, SerializableRunnable ended) {
    this.action = action;
    this.ended = ended;
    chosen.forEach(row -> rows.put(row, action.title().apply(row)));
    addClassName("park-bulk-dialog");
    setWidth("min(34rem, 100vw - 2rem)");
    setCloseOnOutsideClick(false);
    setHeaderTitle(Localized.text(action.label()));
    body.addClassName("park-dialog-fields");
    body.add(new Paragraph(Localized.text(action.about(), rows.size())));
    if (action.reasoned()) {
      reason.setLabel(Localized.text("ui.bulk.reason"));
      reason.setRequiredIndicatorVisible(true);
      reason.setMaxLength(InputChecks.REASON_LENGTH);
      reason.setMinRows(3);
      reason.setManualValidation(true);
      body.add(reason);
    }
    add(body);
    confirm.setText(Localized.text(action.label()));
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.addClickListener(click -> start());
    close.setText(Localized.text("ui.cancel"));
    close.addClickListener(click -> close());
    getFooter().add(close, confirm);
  }

  private void start() {
    if (action.reasoned() && reason.isEmpty()) {
      reason.setErrorMessage(Localized.text("refusal.REQUIRED"));
      reason.setInvalid(true);
      return;
    }
    WorkPanel<BulkOutcome> panel = new WorkPanel<>(action.label(), this::tell);
    body.removeAll();
    body.add(panel);
    confirm.setVisible(false);
    close.setVisible(false);
    setCloseOnEsc(false);
    panel.start(new BulkWork<>(action, new LinkedHashMap<>(rows), reason.getValue()));
  }

  private void tell(WorkEnd<BulkOutcome> end) {
    body.removeAll();
    switch (end) {
      case WorkEnd.Finished<BulkOutcome>(var outcome) -> tell(outcome);
      case WorkEnd.Stopped<BulkOutcome>(var outcome) -> tell(outcome);
      case WorkEnd.Failed<BulkOutcome>(var reference) ->
          body.add(new Paragraph(Localized.text("ui.failure.action", reference)));
    }
    setCloseOnEsc(true);
    close.setText(Localized.text("ui.close"));
    close.setVisible(true);
    close.focus();
    ended.run();
  }

  private void tell(BulkOutcome outcome) {
    Paragraph sum =
        new Paragraph(
            Localized.text(
                "ui.bulk.sum", outcome.done(), outcome.refused().size(), outcome.left()));
    sum.getElement().setAttribute("role", "status");
    sum.addClassName("park-bulk-sum");
    body.add(sum);
    if (outcome.refused().isEmpty()) {
      return;
    }
    UnorderedList refused = new UnorderedList();
    refused.addClassName("park-bulk-refused");
    for (BulkOutcome.Row row : outcome.refused()) {
      Span why = new Span(why(row));
      why.addClassName("park-muted");
      refused.add(new ListItem(new Span(row.title()), why));
    }
    body.add(refused);
  }

  private static String why(BulkOutcome.Row row) {
    return row.refusals().isEmpty()
        ? Localized.text("ui.denied.action")
        : row.refusals().stream().map(Localized::text).collect(Collectors.joining(" "));
  }
}
