package io.parkgraph.member.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.member.Person;
import io.parkgraph.member.membership.MembershipAction;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.DayPicker;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import java.time.LocalDate;

/** Decides on somebody's membership, from when and why. */
class MembershipDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient PersonActions actions;
  private final transient Person person;
  private final MembershipAction action;
  private final SerializableConsumer<Person> written;
  private final DayPicker on = new DayPicker();
  private final TextArea reason = new TextArea();

  MembershipDialog(
      PersonActions actions,
      Person person,
      MembershipAction action,
      SerializableConsumer<Person> written) {
    super("membershipAction." + action.name(), "membershipAction." + action.name());
    this.actions = actions;
    this.person = person;
    this.action = action;
    this.written = written;
    LocalDate today = LocalDate.now(ParkCalendar.ZONE);
    on.setMax(today);
    on.setValue(today);
    reason.setMaxLength(InputChecks.REASON_LENGTH);
    reason.setMinRows(3);
    reason.setRequiredIndicatorVisible(true);
    errors().at("on", Localized.label(on, "membership.field.on"));
    errors().at("reason", Localized.label(reason, "membership.field.reason"));
    String name = actions.people().name(person);
    addFields(new Paragraph(Localized.text("membership.about." + action.name(), name)), on, reason);
  }

  @Override
  protected boolean confirm() {
    return settle(take(), Localized.text("ui.saved"), written);
  }

  private Outcome<Person> take() {
    String day = on.getValue() == null ? null : on.getValue().toString();
    var conditions = WriteConditions.expecting(person.version());
    var memberships = actions.memberships();
    return switch (action) {
      case SUSPEND -> memberships.suspend(person.id(), day, reason.getValue(), conditions);
      case RESUME -> memberships.resume(person.id(), day, reason.getValue(), conditions);
      case END -> memberships.end(person.id(), day, reason.getValue(), conditions);
    };
  }
}
