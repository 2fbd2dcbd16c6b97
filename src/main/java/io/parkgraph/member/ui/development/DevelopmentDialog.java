package io.parkgraph.member.ui.development;

import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.member.Person;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.DayPicker;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import java.time.LocalDate;

/** Asks for what a step takes, its day first, and takes it upon the person that was seen. */
abstract class DevelopmentDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final DayPicker on = new DayPicker();
  private final transient Person person;
  private final SerializableConsumer<Person> written;

  DevelopmentDialog(
      String title, DevelopmentPanels panels, Person person, SerializableConsumer<Person> written) {
    super(title, "development.record");
    this.person = person;
    this.written = written;
    on.setMax(panels.today());
    on.setRequiredIndicatorVisible(true);
    errors().at("on", Localized.label(on, "development.field.on"));
    addFields(on);
  }

  /** Takes it; what comes of it is shown. */
  abstract Outcome<Person> take(String personId, WriteConditions conditions);

  /** What is told when it was taken. */
  String told(Person next) {
    return Localized.text("development.recorded");
  }

  /** The day as the service reads it. */
  String day() {
    LocalDate day = on.getValue();
    return day == null ? "" : day.toString();
  }

  @Override
  protected boolean confirm() {
    return switch (take(person.id(), WriteConditions.expecting(person.version()))) {
      case Outcome.Done<Person> done -> {
        Notices.done(told(done.entity()));
        written.accept(done.entity());
        yield true;
      }
      case Outcome.Refused<Person> refused -> {
        errors().show(refused.refusals());
        yield false;
      }
    };
  }
}
