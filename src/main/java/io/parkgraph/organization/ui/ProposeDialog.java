package io.parkgraph.organization.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationLife;
import io.parkgraph.organization.ProposeOrganization;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.store.Named;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.NamePicker;
import io.parkgraph.platform.ui.Notices;
import java.util.List;
import java.util.Set;

/** Proposes that an organization is founded. */
class ProposeDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient OrganizationLife life;
  private final SerializableConsumer<Organization> proposed;
  private final TextField name = new TextField();
  private final ComboBox<OrganizationKind> kind = new ComboBox<>();
  private final NamePicker parent;
  private final NamePicker territoryParent;
  private final NamePicker enterprise;
  private final MultiSelectComboBox<Named> covered;

  ProposeDialog(
      OrganizationLife life, Pickers pickers, SerializableConsumer<Organization> proposed) {
    super("organization.propose", "organizationAction.PROPOSE");
    this.life = life;
    this.proposed = proposed;
    this.parent = pickers.organization(this::parents);
    this.territoryParent = pickers.organization(OrganizationKind::territoryParents);
    this.enterprise = pickers.enterprise();
    this.covered = pickers.enterprises();
    kind.setItems(OrganizationKind.values());
    Localized.follow(kind, () -> kind.setItemLabelGenerator(OrganizationTexts::kind));
    kind.addValueChangeListener(change -> fit());
    name.setMaxLength(Organization.NAME_LENGTH);
    name.setRequiredIndicatorVisible(true);
    kind.setRequiredIndicatorVisible(true);
    errors().at("name", Localized.label(name, "organization.field.name"));
    errors().at("kind", Localized.label(kind, "organization.field.kind"));
    errors().at("parentId", Localized.label(parent, "organization.field.parentId"));
    errors()
        .at(
            "territoryParentId",
            Localized.label(territoryParent, "organization.field.territoryParentId"));
    errors().at("enterpriseId", Localized.label(enterprise, "organization.field.enterpriseId"));
    errors().at("coveredIds", Localized.label(covered, "organization.field.coveredIds"));
    addFields(name, kind, parent, territoryParent, enterprise, covered);
    fit();
  }

  /** What a joint branch is for is several enterprises, what others are for is one. */
  private void fit() {
    boolean joint = kind.getValue() == OrganizationKind.JOINT_BRANCH;
    enterprise.setVisible(!joint);
    covered.setVisible(joint);
    parent.getLazyDataView().refreshAll();
  }

  private Set<OrganizationKind> parents() {
    OrganizationKind chosen = kind.getValue();
    return chosen == null ? Set.of(OrganizationKind.values()) : chosen.sectorParents();
  }

  @Override
  protected boolean confirm() {
    boolean joint = kind.getValue() == OrganizationKind.JOINT_BRANCH;
    var input =
        new ProposeOrganization(
            name.getValue(),
            kind.getValue(),
            parent.picked(),
            territoryParent.picked(),
            joint ? null : enterprise.picked(),
            joint ? covered.getValue().stream().map(Named::id).toList() : List.of());
    return switch (life.propose(input, WriteConditions.NONE)) {
      case Outcome.Done<Organization> done -> {
        Notices.done(Localized.text("organization.done.PROPOSE"));
        proposed.accept(done.entity());
        yield true;
      }
      case Outcome.Refused<Organization> refused -> {
        errors().show(refused.refusals());
        yield false;
      }
    };
  }
}
