package io.parkgraph.member.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.member.Person;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.DayPicker;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;

/** Notes that a person does not work there any more. */
class LeaveDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient PersonActions actions;
  private final transient Person person;
  private final String employerId;
  private final SerializableConsumer<Person> written;
  private final DayPicker until = new DayPicker();

  LeaveDialog(
      PersonActions actions,
      Person person,
      String employerId,
      String employer,
      SerializableConsumer<Person> written) {
    super("person.leave", "person.leave");
    this.actions = actions;
    this.person = person;
    this.employerId = employerId;
    this.written = written;
    errors().at("until", Localized.label(until, "person.field.until"));
    addFields(new Paragraph(employer), until);
  }

  @Override
  protected boolean confirm() {
    String day = until.getValue() == null ? null : until.getValue().toString();
    var conditions = WriteConditions.expecting(person.version());
    return settle(
        actions.registration().leave(person.id(), employerId, day, conditions),
        Localized.text("ui.saved"),
        written);
  }
}
