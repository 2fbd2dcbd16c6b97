package io.parkgraph.platform.ui.exchange;

import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where imports and exports stand in the side navigation. */
@Configuration(proxyBeanMethods = false)
class ExchangeNavigation {

  @Bean
  EntityTexts importTexts() {
    return JobTexts.ofImports();
  }

  @Bean
  EntityTexts exportTexts() {
    return JobTexts.ofExports();
  }

  @Bean
  NavigationEntry exchangeEntry() {
    return new NavigationEntry(
        Group.OPERATIONS, 9, "exchange.title", ParkIcon.EXPORT, ExchangeView.class);
  }
}
