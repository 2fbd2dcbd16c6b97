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
import io.parkgraph.platform.ui.form.Attempt;
import io.parkgraph.platform.ui.form.Authorship;
import io.parkgraph.platform.ui.form.FormFields;
import io.parkgraph.platform.ui.form.MergingSave;
import io.parkgraph.platform.ui.live.ChangedMeanwhile;

/**
 * Asks for what a step of a record needs, then takes it. A step means what its person saw: whatever
 * others changed meanwhile is told before it is taken.
 */
class ActionDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient MetricRecordService records;
  private final MetricRecordAction action;
  private final SerializableConsumer<MetricRecord> written;
  private final AmountField amount = new AmountField();
  private final TextArea reason = new TextArea();
  private final MergingSave<MetricRecord, MetricRecord> saving;

  ActionDialog(
      MetricRecordService records,
      MetricRecord record,
      MetricRecordAction action,
      SerializableConsumer<MetricRecord> written) {
    super("metricRecordAction." + action.name(), "metricRecordAction." + action.name());
    this.records = records;
    this.action = action;
    this.written = written;
    addFields(about(record), meanwhile(record));
    this.saving =
        new MergingSave<>(
            record,
            fields(),
            same -> same,
            this::take,
            seen -> Authorship.after(seen.version(), records.history(seen.id())),
            true,
            this::taken);
    saving.show(record);
  }

  private FormFields<MetricRecord> fields() {
    FormFields<MetricRecord> fields = new FormFields<>(errors());
    fields.watch("state", "economy.field.state", MetricRecord::state, EconomyTexts::state);
    if (action == CORRECT || action == SUBMIT) {
      fields.add(
          "amount",
          "economy.field.amount",
          amount,
          record -> record.amount().toString(),
          EconomyTexts::amount,
          AmountField::normal);
      addFields(amount);
    } else {
      fields.watch(
          "amount",
          "economy.field.amount",
          record -> record.amount().toString(),
          EconomyTexts::amount);
    }
    if (action != PUBLISH && action != SUBMIT) {
      reason.setRequiredIndicatorVisible(true);
      reason.setMaxLength(InputChecks.REASON_LENGTH);
      reason.setMinRows(3);
      fields.add("reason", "economy.field.reason", reason, record -> null, text -> text);
      addFields(reason);
    }
    return fields;
  }

  private ChangedMeanwhile meanwhile(MetricRecord record) {
    return new ChangedMeanwhile(
        "metricRecords", record.id(), record::version, () -> records.history(record.id()));
  }

  private Paragraph about(MetricRecord record) {
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
    saving.save();
    return false;
  }

  private void taken(MetricRecord record) {
    close();
    Notices.done(Localized.text("economy.done." + action.name()));
    written.accept(record);
  }

  private Attempt<MetricRecord> take(MetricRecord seen) {
    WriteConditions conditions = WriteConditions.expecting(seen.version());
    String id = seen.id();
    Outcome<MetricRecord> outcome =
        switch (action) {
          case PUBLISH -> records.publish(id, conditions);
          case CORRECT -> records.correct(id, amount.yuan(), reason.getValue(), conditions);
          case WITHDRAW -> records.withdraw(id, reason.getValue(), conditions);
          case RESTORE -> records.restore(id, reason.getValue(), conditions);
          case SUBMIT ->
              records.submit(
                  new SubmitMetricRecord(
                      seen.enterpriseId(), seen.metric(), seen.month().toString(), amount.yuan()),
                  conditions);
        };
    return Attempt.of(outcome);
  }
}
