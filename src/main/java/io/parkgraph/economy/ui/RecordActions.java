package io.parkgraph.economy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.economy.MetricRecord;
import io.parkgraph.economy.MetricRecordAction;
import io.parkgraph.economy.MetricRecordService;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.workflow.AvailableAction;

/** One button for each step of the workflow; one that cannot be taken now says why. */
class RecordActions extends Div {

  private static final long serialVersionUID = 1L;

  private final transient MetricRecordService records;
  private final transient MetricRecord record;
  private final SerializableConsumer<MetricRecord> written;

  RecordActions(
      MetricRecordService records,
      MetricRecord record,
      SerializableConsumer<MetricRecord> written) {
    this.records = records;
    this.record = record;
    this.written = written;
    addClassName("park-actions");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", Localized.text("economy.actions"));
    records.availableActions(record).forEach(this::addButton);
  }

  private void addButton(AvailableAction available) {
    MetricRecordAction action = MetricRecordAction.valueOf(available.action());
    Button button = new Button(Localized.constant("metricRecordAction", action));
    button.setId("action-" + action.name());
    button.addClickListener(click -> new ActionDialog(records, record, action, written).open());
    Refusal reason = available.reason();
    if (reason != null) {
      button.setEnabled(false);
      button.setTooltipText(Localized.text(reason));
    }
    if (action == MetricRecordAction.PUBLISH && available.allowed()) {
      button.addThemeVariants(ButtonVariant.PRIMARY);
    }
    add(button);
  }
}
