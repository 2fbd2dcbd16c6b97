package io.parkgraph.overview.ui;

import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the dashboard stands in the side navigation. */
@Configuration(proxyBeanMethods = false)
class OverviewNavigation {

  @Bean
  NavigationEntry dashboardEntry() {
    return new NavigationEntry(
        Group.OPERATIONS, 1, "overview.title", ParkIcon.GAUGE, DashboardView.class);
  }
}
