package io.parkgraph.organization.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationAction;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationLife;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.organization.UpdateOrganization;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.store.Named;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.NamePicker;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.ui.form.Attempt;
import io.parkgraph.platform.ui.form.Authorship;
import io.parkgraph.platform.ui.form.FormFields;
import io.parkgraph.platform.ui.form.MergingSave;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks for what a step of an organization needs that takes no meeting, then takes it. A step means
 * what its person saw: whatever others changed meanwhile is told before it is taken.
 */
class StepDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient OrganizationLife life;
  private final transient Pickers pickers;
  private final OrganizationAction action;
  private final SerializableConsumer<Organization> written;
  private final TextField name = new TextField();
  private final NamePicker parent;
  private final NamePicker territoryParent;
  private final MultiSelectComboBox<Named> covered;
  private final TextField approvalNumber = new TextField();
  private final TextArea reason = new TextArea();
  private final MergingSave<Organization, Organization> saving;

  StepDialog(
      OrganizationService organizations,
      OrganizationLife life,
      Pickers pickers,
      Organization organization,
      OrganizationAction action,
      SerializableConsumer<Organization> written) {
    super("organizationAction." + action.name(), "organizationAction." + action.name());
    this.life = life;
    this.pickers = pickers;
    this.action = action;
    this.written = written;
    this.parent = pickers.organization(organization.kind()::sectorParents);
    this.territoryParent = pickers.organization(OrganizationKind::territoryParents);
    this.covered = pickers.enterprises();
    addFields(about(organization));
    this.saving =
        new MergingSave<>(
            organization,
            fields(organization),
            same -> same,
            this::take,
            seen -> Authorship.after(seen.version(), organizations.history(seen.id())),
            true,
            this::taken);
    saving.show(organization);
  }

  private FormFields<Organization> fields(Organization organization) {
    FormFields<Organization> fields = new FormFields<>(errors());
    fields.watch(
        "state", "organization.field.state", Organization::state, OrganizationTexts::state);
    switch (action) {
      case UPDATE -> placing(fields, organization);
      case APPROVE -> {
        approvalNumber.setRequiredIndicatorVisible(true);
        approvalNumber.setMaxLength(Organization.APPROVAL_LENGTH);
        fields.add(
            "approvalNumber",
            "organization.field.approvalNumber",
            approvalNumber,
            Organization::approvalNumber,
            text -> text);
        addFields(approvalNumber);
      }
      default -> {
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(InputChecks.REASON_LENGTH);
        reason.setMinRows(3);
        fields.add("reason", "organization.field.reason", reason, any -> null, text -> text);
        addFields(reason);
      }
    }
    return fields;
  }

  private void placing(FormFields<Organization> fields, Organization organization) {
    name.setRequiredIndicatorVisible(true);
    name.setMaxLength(Organization.NAME_LENGTH);
    fields.add("name", "organization.field.name", name, Organization::name, text -> text);
    fields.add(
        "parentId",
        "organization.field.parentId",
        parent,
        each -> parent.named(each.parentId()),
        Named::name);
    fields.add(
        "territoryParentId",
        "organization.field.territoryParentId",
        territoryParent,
        each -> territoryParent.named(each.territoryParentId()),
        Named::name);
    addFields(name, parent, territoryParent);
    if (organization.kind() == OrganizationKind.JOINT_BRANCH) {
      fields.add(
          "coveredIds",
          "organization.field.coveredIds",
          covered,
          each -> new HashSet<>(pickers.enterprises(each.coveredIds())),
          StepDialog::names);
      addFields(covered);
    }
  }

  private static String names(Set<Named> chosen) {
    return chosen.stream().sorted(Named.BY_NAME).map(Named::name).collect(Collectors.joining(", "));
  }

  private Paragraph about(Organization organization) {
    Paragraph about = new Paragraph();
    Localized.follow(
        about,
        () ->
            about.setText(
                Localized.text("organization.about." + action.name(), organization.name())));
    return about;
  }

  @Override
  protected boolean confirm() {
    saving.save();
    return false;
  }

  private void taken(Organization organization) {
    close();
    Notices.done(Localized.text("organization.done." + action.name()));
    written.accept(organization);
  }

  private Attempt<Organization> take(Organization seen) {
    WriteConditions conditions = WriteConditions.expecting(seen.version());
    Outcome<Organization> outcome =
        switch (action) {
          case UPDATE -> life.update(seen.id(), placed(seen), conditions);
          case APPROVE -> life.approve(seen.id(), approvalNumber.getValue(), conditions);
          default -> life.dissolve(seen.id(), reason.getValue(), conditions);
        };
    return Attempt.of(outcome);
  }

  private UpdateOrganization placed(Organization seen) {
    return new UpdateOrganization(
        name.getValue(),
        parent.picked(),
        territoryParent.picked(),
        covered(
            seen.coveredIds(),
            ids(pickers.enterprises(seen.coveredIds())),
            ids(covered.getValue())));
  }

  /**
   * Which enterprises it is for, in the order of before: those chosen, and those that could not be
   * shown, which nobody who does not see them takes out.
   */
  static List<String> covered(List<String> before, Set<String> shown, Set<String> chosen) {
    return Stream.concat(
            before.stream().filter(id -> chosen.contains(id) || !shown.contains(id)),
            chosen.stream().filter(id -> !before.contains(id)).sorted())
        .toList();
  }

  private static Set<String> ids(Collection<Named> some) {
    return some.stream().map(Named::id).collect(Collectors.toSet());
  }
}
