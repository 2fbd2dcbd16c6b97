package io.parkgraph.member.ui.development;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.member.Applications;
import io.parkgraph.member.BeginDevelopment;
import io.parkgraph.member.Person;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.DayPicker;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.NamePicker;
import io.parkgraph.platform.ui.Notices;
import java.time.LocalDate;

/** Records the application of somebody whom nobody knew before. */
class BeginDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient Applications applications;
  private final SerializableConsumer<Person> begun;
  private final NamePicker branch;
  private final TextField name = new TextField();
  private final DayPicker on = new DayPicker();

  BeginDialog(
      Applications applications,
      OrganizationService organizations,
      SerializableConsumer<Person> begun) {
    super("development.begin", "development.record");
    this.applications = applications;
    this.begun = begun;
    this.branch =
        new NamePicker(
            (typed, limit) -> organizations.atWork(OrganizationKind.branches(), typed, limit),
            organizations::name);
    name.setMaxLength(Person.NAME_LENGTH);
    branch.setRequiredIndicatorVisible(true);
    name.setRequiredIndicatorVisible(true);
    on.setRequiredIndicatorVisible(true);
    errors().at("branchId", Localized.label(branch, "development.field.branch"));
    errors().at("name", Localized.label(name, "development.field.name"));
    errors().at("on", Localized.label(on, "development.field.on"));
    addFields(branch, name, on);
  }

  @Override
  protected boolean confirm() {
    LocalDate day = on.getValue();
    var input =
        new BeginDevelopment(
            branch.picked(), null, name.getValue(), day == null ? null : day.toString());
    return switch (applications.begin(input, WriteConditions.NONE)) {
      case Outcome.Done<Person> done -> {
        Notices.done(Localized.text("development.recorded"));
        begun.accept(done.entity());
        yield true;
      }
      case Outcome.Refused<Person> refused -> {
        errors().show(refused.refusals());
        yield false;
      }
    };
  }
}
