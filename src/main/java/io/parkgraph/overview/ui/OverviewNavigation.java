package io.parkgraph.overview.ui;

import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the dashboard, the tasks and the audit stand in the side navigation. */
@Configuration(proxyBeanMethods = false)
class OverviewNavigation {

  @Bean
  NavigationEntry dashboardEntry() {
    return new NavigationEntry(
        Group.OPERATIONS, 1, "overview.title", ParkIcon.GAUGE, DashboardView.class);
  }

  @Bean
  NavigationEntry tasksEntry() {
    return new NavigationEntry(Group.OPERATIONS, 2, "tasks.title", ParkIcon.INBOX, TasksView.class);
  }

  @Bean
  NavigationEntry auditEntry() {
    return new NavigationEntry(Group.SYSTEM, 80, "audit.title", ParkIcon.HISTORY, AuditView.class);
  }

  @Bean
  NavigationEntry accessEntry() {
    return new NavigationEntry(Group.SYSTEM, 81, "access.title", ParkIcon.LOCK, AccessView.class);
  }
}
