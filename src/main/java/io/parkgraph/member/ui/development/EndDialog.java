package io.parkgraph.member.ui.development;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.member.Person;
import io.parkgraph.member.development.Ending;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.Localized;

/** Ends a development before full membership, by whom and why. */
class EndDialog extends DevelopmentDialog {

  private static final long serialVersionUID = 1L;

  private final transient DevelopmentPanels panels;
  private final ComboBox<Ending.Kind> kind = new ComboBox<>();
  private final TextArea reason = new TextArea();

  EndDialog(DevelopmentPanels panels, Person person, SerializableConsumer<Person> written) {
    super("developmentAction.END", panels, person, written);
    this.panels = panels;
    kind.setItems(Ending.Kind.values());
    Localized.follow(
        kind, () -> kind.setItemLabelGenerator(one -> Localized.constant("endingKind", one)));
    kind.setRequiredIndicatorVisible(true);
    reason.setMaxLength(InputChecks.REASON_LENGTH);
    reason.setRequiredIndicatorVisible(true);
    errors().at("kind", Localized.label(kind, "development.field.ending"));
    errors().at("reason", Localized.label(reason, "development.field.reason"));
    addFields(kind, reason);
  }

  @Override
  Outcome<Person> take(String personId, WriteConditions conditions) {
    return panels
        .developments()
        .end(personId, kind.getValue(), day(), reason.getValue(), conditions);
  }
}
