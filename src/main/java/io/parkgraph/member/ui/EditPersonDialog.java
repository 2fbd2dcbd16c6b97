package io.parkgraph.member.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.member.Person;
import io.parkgraph.member.UpdatePerson;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import org.jspecify.annotations.Nullable;

/** Changes what is registered of a person; number and identity are never filled in. */
class EditPersonDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient PersonActions actions;
  private final transient Person person;
  private final SerializableConsumer<Person> written;
  private final TextField name = new TextField();
  private final TextField phone = new TextField();
  private final TextField residentId = new TextField();

  EditPersonDialog(PersonActions actions, Person person, SerializableConsumer<Person> written) {
    super("person.edit", "ui.save");
    this.actions = actions;
    this.person = person;
    this.written = written;
    name.setValue(person.name());
    name.setMaxLength(Person.NAME_LENGTH);
    name.setRequiredIndicatorVisible(true);
    phone.setAutocomplete(Autocomplete.OFF);
    residentId.setAutocomplete(Autocomplete.OFF);
    errors().at("name", Localized.label(name, "person.field.name"));
    errors().at("phone", Localized.label(phone, "person.field.phone"));
    errors().at("residentId", Localized.label(residentId, "person.field.residentId"));
    Localized.follow(
        phone,
        () ->
            phone.setHelperText(
                Localized.text(
                    "person.phone.keep", actions.people().maskedPhone(person).orElse("—"))));
    Localized.follow(
        residentId, () -> residentId.setHelperText(Localized.text("person.residentId.hint")));
    addFields(name, phone, residentId);
    residentId.setVisible(actions.caller().get().mayEverywhere(Scope.MEMBER_WRITE));
  }

  @Override
  protected boolean confirm() {
    var input =
        new UpdatePerson(
            name.getValue().equals(person.name()) ? null : name.getValue(),
            given(phone),
            given(residentId));
    var conditions = WriteConditions.expecting(person.version());
    return settle(
        actions.registration().update(person.id(), input, conditions),
        Localized.text("ui.saved"),
        written);
  }

  private static @Nullable String given(TextField field) {
    return field.getValue().isBlank() ? null : field.getValue();
  }
}
