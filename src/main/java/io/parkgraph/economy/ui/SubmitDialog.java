package io.parkgraph.economy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.economy.Metric;
import io.parkgraph.economy.MetricRecord;
import io.parkgraph.economy.MetricRecordService;
import io.parkgraph.economy.SubmitMetricRecord;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.AmountField;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.MonthPicker;
import io.parkgraph.platform.ui.NamePicker;
import io.parkgraph.platform.ui.Notices;
import java.time.YearMonth;

/** Hands in the amount of an enterprise, a metric and a month. */
class SubmitDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient MetricRecordService records;
  private final SerializableConsumer<MetricRecord> submitted;
  private final NamePicker enterprise;
  private final ComboBox<Metric> metric = new ComboBox<>();
  private final MonthPicker month = new MonthPicker();
  private final AmountField amount = new AmountField();

  SubmitDialog(
      MetricRecordService records,
      EnterpriseService enterprises,
      SerializableConsumer<MetricRecord> submitted) {
    super("economy.submit", "metricRecordAction.SUBMIT");
    this.records = records;
    this.submitted = submitted;
    this.enterprise = new NamePicker(enterprises::named, enterprises::name);
    metric.setItems(Metric.values());
    Localized.follow(
        metric, () -> metric.setItemLabelGenerator(value -> Localized.constant("metric", value)));
    errors().at("enterpriseId", Localized.label(enterprise, "economy.field.enterprise"));
    errors().at("metric", Localized.label(metric, "economy.field.metric"));
    errors().at("month", Localized.label(month, "economy.field.month"));
    errors().at("amount", Localized.label(amount, "economy.field.amount"));
    enterprise.setRequiredIndicatorVisible(true);
    metric.setRequiredIndicatorVisible(true);
    month.setRequiredIndicatorVisible(true);
    addFields(enterprise, metric, month, amount);
  }

  @Override
  protected boolean confirm() {
    YearMonth when = month.getValue();
    var input =
        new SubmitMetricRecord(
            enterprise.picked(),
            metric.getValue(),
            when == null ? null : when.toString(),
            amount.yuan());
    return switch (records.submit(input, WriteConditions.NONE)) {
      case Outcome.Done<MetricRecord> done -> {
        Notices.done(Localized.text("economy.done.SUBMIT"));
        submitted.accept(done.entity());
        yield true;
      }
      case Outcome.Refused<MetricRecord> refused -> {
        errors().show(refused.refusals());
        yield false;
      }
    };
  }
}
