package io.parkgraph.member.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.EmploymentInput;
import io.parkgraph.member.Person;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.DayPicker;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.NamePicker;

/** Notes where a person works now. */
class EmployDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient PersonActions actions;
  private final transient Person person;
  private final SerializableConsumer<Person> written;
  private final NamePicker employer;
  private final TextField post = new TextField();
  private final DayPicker since = new DayPicker();

  EmployDialog(PersonActions actions, Person person, SerializableConsumer<Person> written) {
    super("person.employ", "person.employ");
    this.actions = actions;
    this.person = person;
    this.written = written;
    this.employer = actions.employer();
    employer.setRequiredIndicatorVisible(true);
    post.setMaxLength(Employment.POST_LENGTH);
    errors().at("employerId", Localized.label(employer, "person.field.employer"));
    errors().at("post", Localized.label(post, "person.field.post"));
    errors().at("since", Localized.label(since, "person.field.from"));
    addFields(employer, post, since);
  }

  @Override
  protected boolean confirm() {
    var input =
        new EmploymentInput(
            employer.picked(),
            post.getValue(),
            since.getValue() == null ? null : since.getValue().toString());
    var conditions = WriteConditions.expecting(person.version());
    return settle(
        actions.registration().employ(person.id(), input, conditions),
        Localized.text("ui.saved"),
        written);
  }
}
