package io.parkgraph.enterprise;

import io.parkgraph.platform.store.DocumentType;
import io.parkgraph.platform.store.DocumentType.Index;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.SearchText;
import io.parkgraph.platform.store.StoreCodec;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** How this room's aggregates are stored. */
@Configuration(proxyBeanMethods = false)
class EnterpriseConfiguration {

  static final String NAME_KEY = "k.name";
  static final String SEARCH = "k.search";
  static final String CODE_SEARCH = "k.code";
  static final String CONTACT_NUMBER = "contacts.phone.number";
  static final String ATTACHED = "attachments._id";

  @Bean
  StoreCodec<CreditCode, String> creditCodeCodec() {
    return StoreCodec.text(CreditCode.class, CreditCode::value, CreditCode::new);
  }

  @Bean
  Documents<Enterprise> enterpriseDocuments(MongoOperations mongo) {
    return new Documents<>(
        mongo,
        new DocumentType<>(
            Enterprise.class,
            "enterprises",
            Enterprise::id,
            enterprise ->
                Map.of(
                    "name", SearchText.sortKey(enterprise.name()),
                    "search", SearchText.of(enterprise.name()),
                    "code", SearchText.normal(enterprise.creditCode().value())),
            List.of(
                Index.on(NAME_KEY, "_id"),
                Index.on(CODE_SEARCH, "_id"),
                Index.on("industry", "_id"),
                Index.on("managed", NAME_KEY, "_id"),
                Index.on(CONTACT_NUMBER),
                Index.on(ATTACHED))));
  }
}
