package io.parkgraph.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.organization.HoldMeeting;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationAction;
import io.parkgraph.organization.OrganizationLife;
import io.parkgraph.organization.OrganizationMeetings;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.organization.voting.VoteCount;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.store.Named;
import io.parkgraph.platform.ui.DayPicker;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.ui.form.Attempt;
import io.parkgraph.platform.ui.form.Authorship;
import io.parkgraph.platform.ui.form.FormFields;
import io.parkgraph.platform.ui.form.MergingSave;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the result of a founding or an election: who was present and who was elected, by name out
 * of those due, and the counts of the secret ballot. How many are due is not typed: the roll of
 * members says that.
 */
class MeetingDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient OrganizationLife life;
  private final OrganizationAction action;
  private final SerializableConsumer<Organization> written;
  private final DayPicker heldOn = new DayPicker();
  private final MultiSelectComboBox<Named> present = new MultiSelectComboBox<>();
  private final IntegerField ayes = new IntegerField();
  private final IntegerField noes = new IntegerField();
  private final IntegerField abstentions = new IntegerField();
  private final MergingSave<Organization, Organization> saving;
  private @Nullable OfficerPickers officers;

  MeetingDialog(
      OrganizationService organizations,
      OrganizationMeetings meetings,
      OrganizationLife life,
      Organization organization,
      OrganizationAction action,
      SerializableConsumer<Organization> written) {
    super("organizationAction." + action.name(), "organizationAction." + action.name());
    this.life = life;
    this.action = action;
    this.written = written;
    heldOn.setRequiredIndicatorVisible(true);
    FormFields<Organization> fields = fields();
    addFields(about(organization), heldOn);
    if (organization.kind().elected()) {
      List<Named> due =
          meetings.due(organization).entrySet().stream()
              .map(each -> new Named(each.getKey(), each.getValue()))
              .sorted(Named.BY_NAME)
              .toList();
      vote(fields, due);
      officers = new OfficerPickers(organization.kind(), due, errors());
      addFields(officers.fields());
    }
    saving =
        new MergingSave<>(
            organization,
            fields,
            same -> same,
            this::take,
            seen -> Authorship.after(seen.version(), organizations.history(seen.id())),
            true,
            this::taken);
    saving.show(organization);
  }

  /** A meeting was held of the organization as its person saw it, so changes of that are told. */
  private FormFields<Organization> fields() {
    FormFields<Organization> fields = new FormFields<>(errors());
    fields.watch("name", "organization.field.name", Organization::name, name -> name);
    fields.watch(
        "state", "organization.field.state", Organization::state, OrganizationTexts::state);
    fields.add("heldOn", "organization.field.heldOn", heldOn, any -> null, LocalDate::toString);
    return fields;
  }

  private void vote(FormFields<Organization> fields, List<Named> due) {
    present.setItems(due);
    present.setItemLabelGenerator(Named::name);
    present.setClearButtonVisible(true);
    present.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    Localized.follow(
        present,
        () -> present.setHelperText(Localized.text("organization.vote.dueAre", due.size())));
    Button all = Localized.text(new Button(), "organization.vote.everybody");
    all.addThemeVariants(ButtonVariant.TERTIARY);
    all.addClickListener(click -> present.setValue(due));
    fields.add(
        "present",
        "organization.vote.present",
        present,
        any -> Set.of(),
        chosen -> String.valueOf(chosen.size()));
    addFields(present, all);
    count(fields, "ayes", ayes);
    count(fields, "noes", noes);
    count(fields, "abstentions", abstentions);
  }

  private void count(FormFields<Organization> fields, String what, IntegerField count) {
    count.setMin(0);
    count.setStepButtonsVisible(true);
    fields.add(what, "organization.vote." + what, count, any -> 0, String::valueOf);
    addFields(count);
  }

  private Paragraph about(Organization organization) {
    Paragraph about = new Paragraph();
    Localized.follow(
        about,
        () ->
            about.setText(
                Localized.text(
                    organization.kind().elected()
                        ? "organization.about." + action.name()
                        : "organization.about.establish",
                    organization.name())));
    return about;
  }

  @Override
  protected boolean confirm() {
    saving.save();
    return false;
  }

  private Attempt<Organization> take(Organization seen) {
    LocalDate day = heldOn.getValue();
    var meeting =
        new HoldMeeting(
            day == null ? null : day.toString(),
            new VoteCount(
                present.getValue().stream().map(Named::id).toList(),
                ayes.getValue(),
                noes.getValue(),
                abstentions.getValue()),
            officers == null ? null : officers.officers());
    WriteConditions conditions = WriteConditions.expecting(seen.version());
    return Attempt.of(
        action == OrganizationAction.FOUND
            ? life.found(seen.id(), meeting, conditions)
            : life.elect(seen.id(), meeting, conditions));
  }

  private void taken(Organization organization) {
    close();
    Notices.done(Localized.text("organization.done." + action.name()));
    written.accept(organization);
  }
}
