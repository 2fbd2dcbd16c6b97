package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.organization.linkage.ContactLog;
import io.parkgraph.organization.linkage.ContactWay;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageSteps;
import io.parkgraph.organization.linkage.LogContact;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.DayPicker;
import io.parkgraph.platform.ui.Localized;
import java.time.LocalDate;

/** Asks for a contact to log. The log is only added to, so nobody's entry stands in the way. */
class LogContactDialog extends LinkageStepDialog {

  private static final long serialVersionUID = 1L;

  private final transient LinkageSteps steps;
  private final String linkageId;
  private final DayPicker on = new DayPicker();
  private final ComboBox<ContactWay> way = new ComboBox<>();
  private final TextField met = new TextField();
  private final TextArea summary = new TextArea();

  LogContactDialog(
      LinkageSteps steps, String linkageId, String title, SerializableConsumer<Linkage> taken) {
    super("linkageAction.LOG_CONTACT", "linkage.done.LOG_CONTACT", taken);
    this.steps = steps;
    this.linkageId = linkageId;
    way.setItems(ContactWay.values());
    Localized.follow(
        way, () -> way.setItemLabelGenerator(each -> Localized.constant("contactWay", each)));
    met.setMaxLength(ContactLog.MET_LENGTH);
    Localized.follow(met, () -> met.setHelperText(Localized.text("linkage.field.met.hint")));
    summary.setMaxLength(ContactLog.SUMMARY_LENGTH);
    summary.setMinRows(3);
    on.setRequiredIndicatorVisible(true);
    way.setRequiredIndicatorVisible(true);
    summary.setRequiredIndicatorVisible(true);
    errors().at("on", Localized.label(on, "linkage.field.on"));
    errors().at("way", Localized.label(way, "linkage.field.way"));
    errors().at("met", Localized.label(met, "linkage.field.met"));
    errors().at("summary", Localized.label(summary, "linkage.field.summary"));
    addFields(new Paragraph(title), on, way, met, summary);
  }

  @Override
  protected Outcome<Linkage> take() {
    LocalDate day = on.getValue();
    return steps.logContact(
        linkageId,
        new LogContact(
            day == null ? null : day.toString(),
            way.getValue(),
            met.getValue(),
            summary.getValue()),
        WriteConditions.NONE);
  }
}
