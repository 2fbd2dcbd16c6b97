package io.parkgraph.member.ui.dues;

import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where dues stand in the side navigation, and what a record is called elsewhere. */
@Configuration(proxyBeanMethods = false)
class DuesNavigation {

  /** A record has no name: who paid is told by its page only. */
  @Bean
  EntityTexts duesTexts() {
    return new EntityTexts(
        "dues",
        "dues.one",
        Scope.DUES_RECORD,
        Map.of(),
        (path, text) -> text,
        ids -> Map.of(),
        id -> DuesList.PATH);
  }

  @Bean
  NavigationEntry duesEntry() {
    return new NavigationEntry(
        Group.ORGANIZATION, 70, "dues.title", ParkIcon.TABLE, DuesView.class);
  }
}
