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
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.organization.voting.VoteCount;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.DayPicker;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the result of a founding or an election: who was present and who was elected, by name out
 * of those due, and the counts of the secret ballot. How many are due is not typed: the roll of
 * members says that.
 */
class MeetingDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient OrganizationLife life;
  private final String organizationId;
  private final long version;
  private final OrganizationAction action;
  private final SerializableConsumer<Organization> written;
  private final DayPicker heldOn = new DayPicker();
  private final MultiSelectComboBox<Choice> present = new MultiSelectComboBox<>();
  private final IntegerField ayes = new IntegerField();
  private final IntegerField noes = new IntegerField();
  private final IntegerField abstentions = new IntegerField();
  private @Nullable OfficerPickers officers;

  MeetingDialog(
      OrganizationService organizations,
      OrganizationLife life,
      Organization organization,
      OrganizationAction action,
      SerializableConsumer<Organization> written) {
    super("organizationAction." + action.name(), "organizationAction." + action.name());
    this.life = life;
    this.organizationId = organization.id();
    this.version = organization.version();
    this.action = action;
    this.written = written;
    heldOn.setRequiredIndicatorVisible(true);
    errors().at("heldOn", Localized.label(heldOn, "organization.field.heldOn"));
    addFields(about(organization), heldOn);
    if (organization.kind().elected()) {
      List<Choice> due =
          organizations.due(organization).entrySet().stream()
              .map(each -> new Choice(each.getKey(), each.getValue()))
              .sorted(Choice.BY_NAME)
              .toList();
      vote(due);
      officers = new OfficerPickers(organization.kind(), due, errors());
      addFields(officers.fields());
    }
  }

  private void vote(List<Choice> due) {
    present.setItems(due);
    present.setItemLabelGenerator(Choice::name);
    present.setClearButtonVisible(true);
    present.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    Localized.follow(
        present,
        () -> present.setHelperText(Localized.text("organization.vote.dueAre", due.size())));
    Button all = Localized.text(new Button(), "organization.vote.everybody");
    all.addThemeVariants(ButtonVariant.TERTIARY);
    all.addClickListener(click -> present.setValue(due));
    errors().at("present", Localized.label(present, "organization.vote.present"));
    errors().at("ayes", Localized.label(ayes, "organization.vote.ayes"));
    errors().at("noes", Localized.label(noes, "organization.vote.noes"));
    errors().at("abstentions", Localized.label(abstentions, "organization.vote.abstentions"));
    for (IntegerField count : List.of(ayes, noes, abstentions)) {
      count.setMin(0);
      count.setStepButtonsVisible(true);
      count.setValue(0);
    }
    addFields(present, all, ayes, noes, abstentions);
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
    LocalDate day = heldOn.getValue();
    var meeting =
        new HoldMeeting(
            day == null ? null : day.toString(),
            new VoteCount(
                present.getValue().stream().map(Choice::id).toList(),
                ayes.getValue(),
                noes.getValue(),
                abstentions.getValue()),
            officers == null ? null : officers.officers());
    WriteConditions conditions = WriteConditions.expecting(version);
    Outcome<Organization> outcome =
        action == OrganizationAction.FOUND
            ? life.found(organizationId, meeting, conditions)
            : life.elect(organizationId, meeting, conditions);
    return switch (outcome) {
      case Outcome.Done<Organization> done -> {
        Notices.done(Localized.text("organization.done." + action.name()));
        written.accept(done.entity());
        yield true;
      }
      case Outcome.Refused<Organization> refused -> {
        errors().show(refused.refusals());
        yield false;
      }
    };
  }
}
