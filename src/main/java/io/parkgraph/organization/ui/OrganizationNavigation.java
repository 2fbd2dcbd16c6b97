package io.parkgraph.organization.ui;

import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.palette.PaletteAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where organizations stand in the side navigation, and how they are told of elsewhere. */
@Configuration(proxyBeanMethods = false)
class OrganizationNavigation {

  @Bean
  EntityTexts organizationTexts(OrganizationService organizations, Pickers pickers) {
    return OrganizationTexts.of(organizations, pickers);
  }

  @Bean
  NavigationEntry organizationsEntry() {
    return new NavigationEntry(
        Group.ORGANIZATION,
        10,
        "organization.title",
        ParkIcon.ORGANIZATION,
        OrganizationsView.class);
  }

  @Bean
  PaletteAction proposeOrganizationAction() {
    return new PaletteAction(
        "organization.propose",
        ParkIcon.PLUS,
        OrganizationQuery.PATH + "?propose",
        Scope.ORGANIZATION_PROPOSE);
  }
}
