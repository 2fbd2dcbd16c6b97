package io.parkgraph.member.ui.dues;

import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where dues stand in the side navigation. */
@Configuration(proxyBeanMethods = false)
class DuesNavigation {

  @Bean
  NavigationEntry duesEntry() {
    return new NavigationEntry(
        Group.ORGANIZATION, 70, "dues.title", ParkIcon.TABLE, DuesView.class);
  }
}
