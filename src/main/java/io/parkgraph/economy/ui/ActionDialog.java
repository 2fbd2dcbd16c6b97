package io.parkgraph.economy.ui;

import static io.parkgraph.economy.MetricRecordAction.CORRECT;
import static io.parkgraph.economy.MetricRecordAction.PUBLISH;
import static io.parkgraph.economy.MetricRecordAction.SUBMIT;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.economy.MetricRecord;
import io.parkgraph.economy.MetricRecordAction;
import io.parkgraph.economy.MetricRecordService;
import io.parkgraph.economy.SubmitMetricRecord;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.AmountField;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.MonthPicker;
import io.parkgraph.platform.ui.Notices;

/** Asks for what a step of a record needs, then takes it. */
class ActionDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient MetricRecordService records;
  private final transient MetricRecord record;
  private final MetricRecordAction action;
  private final SerializableConsumer<MetricRecord> written;
  private final AmountField amount = new AmountField();
  private final TextArea reason = new TextArea();

  ActionDialog(
      MetricRecordService records,
      MetricRecord record,
      MetricRecordAction action,
      SerializableConsumer<MetricRecord> written) {
    super("metricRecordAction." + action.name(), "metricRecordAction." + action.name());
    this.records = records;
    this.record = record;
    this.action = action;
    this.written = written;
    addFields(about());
    if (action == CORRECT || action == SUBMIT) {
      amount.setValue(record.amount().toString());
      errors().at("amount", Localized.label(amount, "economy.field.amount"));
      addFields(amount);
    }
    if (action != PUBLISH && action != SUBMIT) {
      reason.setRequiredIndicatorVisible(true);
      reason.setMaxLength(InputChecks.REASON_LENGTH);
      reason.setMinRows(3);
      errors().at("reason", Localized.label(reason, "economy.field.reason"));
      addFields(reason);
    }
  }

  private Paragraph about() {
    Paragraph about = new Paragraph();
    Localized.follow(
        about,
        () ->
            about.setText(
                Localized.text(
                    "economy.about." + action.name(),
                    Localized.constant("metric", record.metric()),
                    MonthPicker.label(record.month()))));
    return about;
  }

  @Override
  protected boolean confirm() {
    WriteConditions conditions = WriteConditions.expecting(record.version());
    return switch (take(conditions)) {
      case Outcome.Done<MetricRecord> done -> {
        Notices.done(Localized.text("economy.done." + action.name()));
        written.accept(done.entity());
        yield true;
      }
      case Outcome.Refused<MetricRecord> refused -> {
        errors().show(refused.refusals());
        yield false;
      }
    };
  }

  private Outcome<MetricRecord> take(WriteConditions conditions) {
    String id = record.id();
    return switch (action) {
      case PUBLISH -> records.publish(id, conditions);
      case CORRECT -> records.correct(id, amount.yuan(), reason.getValue(), conditions);
      case WITHDRAW -> records.withdraw(id, reason.getValue(), conditions);
      case RESTORE -> records.restore(id, reason.getValue(), conditions);
      case SUBMIT ->
          records.submit(
              new SubmitMetricRecord(
                  record.enterpriseId(), record.metric(), record.month().toString(), amount.yuan()),
              conditions);
    };
  }
}
