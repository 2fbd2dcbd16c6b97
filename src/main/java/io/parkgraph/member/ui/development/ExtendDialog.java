package io.parkgraph.member.ui.development;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.member.Person;
import io.parkgraph.member.development.Extension;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.Localized;

/** Prolongs a probation, by how much and why. */
class ExtendDialog extends DevelopmentDialog {

  private static final long serialVersionUID = 1L;

  private final transient DevelopmentPanels panels;
  private final IntegerField months = new IntegerField();
  private final TextArea reason = new TextArea();

  ExtendDialog(DevelopmentPanels panels, Person person, SerializableConsumer<Person> written) {
    super("developmentAction.EXTEND_PROBATION", panels, person, written);
    this.panels = panels;
    months.setMin(Extension.LEAST);
    months.setMax(Extension.MOST);
    months.setStepButtonsVisible(true);
    months.setValue(Extension.LEAST);
    reason.setMaxLength(InputChecks.REASON_LENGTH);
    reason.setRequiredIndicatorVisible(true);
    errors().at("months", Localized.label(months, "development.field.months"));
    errors().at("reason", Localized.label(reason, "development.field.reason"));
    addFields(months, reason);
  }

  @Override
  Outcome<Person> take(String personId, WriteConditions conditions) {
    return panels
        .developments()
        .extend(personId, months.getValue(), day(), reason.getValue(), conditions);
  }
}
