package io.parkgraph.member.ui.moves;

import com.vaadin.flow.component.combobox.ComboBox;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationDirectory;

/** Picks an organization that members belong to. */
class OrganizationBox extends ComboBox<Organization> {

  private static final long serialVersionUID = 1L;

  OrganizationBox(OrganizationDirectory organizations) {
    setItemLabelGenerator(Organization::name);
    setItems(organizations.withMembers());
    setClearButtonVisible(true);
  }
}
