package io.parkgraph.organization.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.function.SerializableSupplier;
import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.organization.OrganizationDirectory;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.store.Named;
import io.parkgraph.platform.ui.NamePicker;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What can be picked in the forms of organizations. */
@Component
class Pickers {

  private final OrganizationService organizations;
  private final EnterpriseService enterprises;
  private final OrganizationDirectory allOrganizations;
  private final EnterpriseDirectory allEnterprises;

  Pickers(
      OrganizationService organizations,
      EnterpriseService enterprises,
      OrganizationDirectory allOrganizations,
      EnterpriseDirectory allEnterprises) {
    this.organizations = organizations;
    this.enterprises = enterprises;
    this.allOrganizations = allOrganizations;
    this.allEnterprises = allEnterprises;
  }

  /** What the organization of an id is called, of which an entity that the caller sees tells. */
  String organizationName(String id) {
    return allOrganizations.name(id).orElse(id);
  }

  /** What the enterprise of an id is called, of which an entity that the caller sees tells. */
  String enterpriseName(String id) {
    return allEnterprises.name(id).orElse(id);
  }

  /** An organization at work, of the kinds that may be picked just then. */
  NamePicker organization(SerializableSupplier<Set<OrganizationKind>> kinds) {
    return new NamePicker(
        (typed, limit) -> organizations.atWork(kinds.get(), typed, limit), allOrganizations::name);
  }

  /** An enterprise. */
  NamePicker enterprise() {
    return new NamePicker(enterprises::named, enterprises::name);
  }

  /** Any number of enterprises. */
  MultiSelectComboBox<Named> enterprises() {
    return NamePicker.many(enterprises::named);
  }

  /** The enterprises of some ids, as far as the caller may see them. */
  List<Named> enterprises(Collection<String> ids) {
    return enterprises.visible(ids).stream()
        .map(found -> new Named(found.id(), found.name()))
        .sorted(Named.BY_NAME)
        .toList();
  }
}
