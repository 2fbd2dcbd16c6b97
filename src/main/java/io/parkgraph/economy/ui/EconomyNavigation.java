package io.parkgraph.economy.ui;

import io.parkgraph.economy.AnnualTargetService;
import io.parkgraph.economy.MetricRecordService;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.palette.PaletteAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where monthly records stand in the side navigation, and how they are told of elsewhere. */
@Configuration(proxyBeanMethods = false)
class EconomyNavigation {

  @Bean
  EntityTexts metricRecordTexts(
      MetricRecordService records, EnterpriseService enterprises, CurrentCaller caller) {
    return EconomyTexts.ofRecords(records, enterprises, caller);
  }

  @Bean
  EntityTexts annualTargetTexts(AnnualTargetService targets) {
    return EconomyTexts.ofTargets(targets);
  }

  @Bean
  NavigationEntry recordsEntry() {
    return new NavigationEntry(
        Group.OPERATIONS, 2, "economy.title", ParkIcon.TABLE, RecordsView.class);
  }

  @Bean
  PaletteAction submitRecordAction() {
    return new PaletteAction(
        "economy.submit", ParkIcon.PLUS, RecordQuery.PATH + "?submit", Scope.ECONOMY_SUBMIT);
  }

  @Bean
  PaletteAction annualTargetsAction() {
    return new PaletteAction(
        "economy.targets", ParkIcon.TARGET, RecordQuery.PATH + "?targets", Scope.ECONOMY_READ);
  }
}
