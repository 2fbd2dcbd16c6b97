package io.parkgraph.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.DetailSection;
import io.parkgraph.platform.ui.ParkIcon;
import java.util.List;
import java.util.Optional;

/** Leads from an enterprise to the organizations that are for it. */
@org.springframework.stereotype.Component
class OrganizationsOfEnterprise implements DetailSection<Enterprise> {

  private final OrganizationService organizations;
  private final CurrentCaller caller;

  OrganizationsOfEnterprise(OrganizationService organizations, CurrentCaller caller) {
    this.organizations = organizations;
    this.caller = caller;
  }

  @Override
  public Class<Enterprise> entity() {
    return Enterprise.class;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Component> create(Enterprise enterprise) {
    if (!caller.may(Scope.ORGANIZATION_READ)) {
      return Optional.empty();
    }
    List<Organization> found =
        organizations
            .ofEachEnterprise(List.of(enterprise.id()))
            .getOrDefault(enterprise.id(), List.of());
    Component[] links =
        found.stream().map(OrganizationsOfEnterprise::link).toArray(Component[]::new);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(DetailPanel.section("organization.title", links));
  }

  private static Component link(Organization organization) {
    return DetailPanel.relation(
        OrganizationQuery.PATH + "/" + organization.id(),
        ParkIcon.ORGANIZATION,
        new Span(organization.name()));
  }
}
