package io.parkgraph.platform.accounts;

import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.store.DocumentType;
import io.parkgraph.platform.store.DocumentType.Index;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.SearchText;
import io.parkgraph.platform.store.StoreCodec;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** How accounts are stored. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecuritySettings.class)
class AccountsConfiguration {

  static final String NAME_KEY = "k.name";
  static final String SEARCH = "k.search";

  @Bean
  StoreCodec<Grant, String> grantCodec() {
    return StoreCodec.text(Grant.class, Grant::toString, Grant::parse);
  }

  @Bean
  Documents<Account> accountDocuments(MongoOperations mongo) {
    return new Documents<>(
        mongo,
        new DocumentType<>(
            Account.class,
            "accounts",
            Account::id,
            account ->
                Map.of(
                    "name",
                    SearchText.sortKey(account.name()),
                    "search",
                    SearchText.of(account.name()) + " " + account.id()),
            List.of(Index.on(NAME_KEY, "_id"), Index.on("grants"))));
  }
}
