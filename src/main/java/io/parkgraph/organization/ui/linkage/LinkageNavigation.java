package io.parkgraph.organization.ui.linkage;

import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where linkages stand in the side navigation, and how they are told of elsewhere. */
@Configuration(proxyBeanMethods = false)
class LinkageNavigation {

  @Bean
  EntityTexts linkageEntityTexts(LinkageTexts texts) {
    return texts.entity();
  }

  @Bean
  NavigationEntry linkagesEntry() {
    return new NavigationEntry(
        Group.ORGANIZATION, 30, "linkage.title", ParkIcon.TABLE, LinkagesView.class);
  }

  @Bean
  NavigationEntry myEnterprisesEntry() {
    return new NavigationEntry(
        Group.ORGANIZATION, 31, "linkage.mine", ParkIcon.BUILDING, MyEnterprisesView.class);
  }
}
