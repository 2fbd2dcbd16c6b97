package io.parkgraph.member.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.EmploymentInput;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipInput;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.RegisterPerson;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.NamePicker;
import io.parkgraph.platform.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Registers somebody: in the whole park anybody, in a branch who applies there. */
class RegisterPersonDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient PersonActions actions;
  private final SerializableConsumer<Person> registered;
  private final TextField name = new TextField();
  private final TextField phone = new TextField();
  private final TextField residentId = new TextField();
  private final NamePicker employer;
  private final TextField post = new TextField();
  private final ComboBox<MembershipStatus> status = new ComboBox<>();
  private final NamePicker branch;
  private final TextField elsewhere = new TextField();

  RegisterPersonDialog(PersonActions actions, SerializableConsumer<Person> registered) {
    super("person.register", "person.register.confirm");
    this.actions = actions;
    this.registered = registered;
    this.employer = actions.employer();
    this.branch = actions.branch();
    boolean wholePark = actions.caller().get().mayEverywhere(Scope.MEMBER_WRITE);
    name.setRequiredIndicatorVisible(true);
    name.setMaxLength(Person.NAME_LENGTH);
    post.setMaxLength(Employment.POST_LENGTH);
    elsewhere.setMaxLength(Membership.ELSEWHERE_LENGTH);
    phone.setAutocomplete(Autocomplete.OFF);
    residentId.setAutocomplete(Autocomplete.OFF);
    status.setItems(MembershipStatus.values());
    status.setClearButtonVisible(true);
    Localized.follow(
        status,
        () -> status.setItemLabelGenerator(value -> Localized.constant("membershipStatus", value)));
    Localized.follow(
        residentId, () -> residentId.setHelperText(Localized.text("person.residentId.hint")));
    errors().at("name", Localized.label(name, "person.field.name"));
    errors().at("phone", Localized.label(phone, "person.field.phone"));
    errors().at("residentId", Localized.label(residentId, "person.field.residentId"));
    errors().at("employerId", Localized.label(employer, "person.field.employer"));
    errors().at("post", Localized.label(post, "person.field.post"));
    errors().at("status", Localized.label(status, "person.field.status"));
    errors().at("branchId", Localized.label(branch, "person.field.branch"));
    errors().at("elsewhere", Localized.label(elsewhere, "person.field.elsewhere"));
    addFields(name, phone, residentId, employer, post, status, branch, elsewhere);
    residentId.setVisible(wholePark);
    elsewhere.setVisible(wholePark);
    if (!wholePark) {
      status.setItems(MembershipStatus.APPLICANT);
      status.setValue(MembershipStatus.APPLICANT);
    }
  }

  @Override
  protected boolean confirm() {
    var input =
        new RegisterPerson(
            name.getValue(), given(phone), given(residentId), employment(), membership());
    return switch (actions.registration().register(input, WriteConditions.NONE)) {
      case Outcome.Done<Person> done -> {
        Notices.done(Localized.text("person.registered"));
        registered.accept(done.entity());
        yield true;
      }
      case Outcome.Refused<Person> refused -> {
        errors().show(refused.refusals());
        yield false;
      }
    };
  }

  private @Nullable EmploymentInput employment() {
    String chosen = employer.picked();
    return chosen == null ? null : new EmploymentInput(chosen, given(post), null);
  }

  private @Nullable MembershipInput membership() {
    boolean none = status.isEmpty() && branch.isEmpty() && given(elsewhere) == null;
    return none
        ? null
        : new MembershipInput(status.getValue(), branch.picked(), given(elsewhere), null);
  }

  private static @Nullable String given(TextField field) {
    return field.getValue().isBlank() ? null : field.getValue();
  }
}
