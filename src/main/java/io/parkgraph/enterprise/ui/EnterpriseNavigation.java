package io.parkgraph.enterprise.ui;

import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.palette.PaletteAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where enterprises stand in the side navigation, and how they are told of elsewhere. */
@Configuration(proxyBeanMethods = false)
class EnterpriseNavigation {

  @Bean
  EntityTexts enterpriseTexts(EnterpriseService enterprises) {
    return EnterpriseTexts.of(enterprises);
  }

  @Bean
  NavigationEntry enterprisesEntry() {
    return new NavigationEntry(
        Group.ORGANIZATION, 1, "enterprise.title", ParkIcon.BUILDING, EnterprisesView.class);
  }

  @Bean
  PaletteAction registerEnterpriseAction() {
    return new PaletteAction(
        "enterprise.register",
        ParkIcon.PLUS,
        EnterpriseQuery.PATH + "/" + EnterpriseQuery.NEW,
        Scope.ENTERPRISE_WRITE);
  }
}
