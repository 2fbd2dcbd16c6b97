package io.parkgraph.member.ui.development;

import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pipeline stands in the side navigation. */
@Configuration(proxyBeanMethods = false)
class DevelopmentNavigation {

  @Bean
  NavigationEntry developmentEntry() {
    return new NavigationEntry(
        Group.ORGANIZATION, 60, "development.title", ParkIcon.TARGET, DevelopmentView.class);
  }
}
