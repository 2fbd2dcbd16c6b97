package io.parkgraph.platform.accounts.ui;

import io.parkgraph.platform.accounts.AccountService;
import io.parkgraph.platform.accounts.keys.ApiKeyService;
import io.parkgraph.platform.security.Places;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.NavigationEntry;
import io.parkgraph.platform.ui.NavigationEntry.Group;
import io.parkgraph.platform.ui.ParkIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where accounts and keys stand in the side navigation, and how they are told of elsewhere. */
@Configuration(proxyBeanMethods = false)
class AccountsNavigation {

  @Bean
  NavigationEntry accountsEntry() {
    return new NavigationEntry(Group.SYSTEM, 1, "account.title", ParkIcon.USER, AccountsView.class);
  }

  @Bean
  NavigationEntry apiKeysEntry() {
    return new NavigationEntry(Group.SYSTEM, 2, "apiKey.title", ParkIcon.LOCK, ApiKeysView.class);
  }

  @Bean
  EntityTexts accountTexts(AccountService accounts, Places places) {
    return AccountTexts.of(accounts, places);
  }

  @Bean
  EntityTexts apiKeyTexts(ApiKeyService keys, Places places) {
    return ApiKeyTexts.of(keys, places);
  }
}
