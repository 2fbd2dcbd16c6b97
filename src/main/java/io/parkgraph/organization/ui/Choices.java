package io.parkgraph.organization.ui;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.enterprise.EnterpriseOrder;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationDirectory;
import io.parkgraph.organization.OrganizationFilter;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationOrder;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.organization.OrganizationState;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.TextFilter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be picked in the forms of organizations: the first that match what is typed. */
@Component
class Choices {

  private static final List<OrganizationState> AT_WORK =
      List.of(OrganizationState.ACTIVE, OrganizationState.TERM_DUE);

  private final OrganizationService organizations;
  private final EnterpriseService enterprises;
  private final OrganizationDirectory allOrganizations;
  private final EnterpriseDirectory allEnterprises;

  Choices(
      OrganizationService organizations,
      EnterpriseService enterprises,
      OrganizationDirectory allOrganizations,
      EnterpriseDirectory allEnterprises) {
    this.organizations = organizations;
    this.enterprises = enterprises;
    this.allOrganizations = allOrganizations;
    this.allEnterprises = allEnterprises;
  }

  /** Organizations at work of some kinds. */
  List<Choice> organizations(Set<OrganizationKind> kinds, String typed) {
    return organizations
        .find(
            OrganizationFilter.of(List.copyOf(kinds), AT_WORK, typed),
            OrganizationOrder.BY_NAME,
            PageRequest.first(PageRequest.MAX_SIZE))
        .items()
        .stream()
        .map(Choices::choice)
        .toList();
  }

  /** The organization of an id, which is named to whoever sees what hangs on it. */
  @Nullable Choice organization(@Nullable String id) {
    return id == null ? null : new Choice(id, organizationName(id));
  }

  /** What the organization of an id is called, of which an entity that the caller sees tells. */
  String organizationName(String id) {
    return allOrganizations.names(List.of(id)).getOrDefault(id, id);
  }

  /** What the enterprise of an id is called, of which an entity that the caller sees tells. */
  String enterpriseName(String id) {
    return allEnterprises.name(id).orElse(id);
  }

  /** Enterprises. */
  List<Choice> enterprises(String typed) {
    TextFilter part = typed.isBlank() ? null : TextFilter.containing(typed);
    var filter = new EnterpriseFilter(null, null, null, part, null, List.of(), List.of(), null);
    return enterprises
        .find(filter, EnterpriseOrder.BY_NAME, PageRequest.first(PageRequest.MAX_SIZE))
        .items()
        .stream()
        .map(Choices::choice)
        .toList();
  }

  /** The enterprises of some ids, as far as the caller may see them. */
  List<Choice> enterprises(Collection<String> ids) {
    return enterprises.visible(ids).stream().map(Choices::choice).sorted(Choice.BY_NAME).toList();
  }

  private static Choice choice(Organization organization) {
    return new Choice(organization.id(), organization.name());
  }

  private static Choice choice(Enterprise enterprise) {
    return new Choice(enterprise.id(), enterprise.name());
  }
}
