package io.parkgraph.economy.ui;

import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where monthly records stand in the side navigation. */
@Configuration(proxyBeanMethods = false)
class EconomyNavigation {

  @Bean
  NavigationEntry recordsEntry() {
    return new NavigationEntry(
        Group.OPERATIONS, 2, "economy.title", ParkIcon.TABLE, RecordsView.class);
  }
}
