package io.parkgraph.platform.accounts.keys;

import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.store.DocumentType;
import io.parkgraph.platform.store.DocumentType.Index;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.StoreCodec;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** How API keys are stored. */
@Configuration(proxyBeanMethods = false)
class ApiKeysConfiguration {

  @Bean
  StoreCodec<Place, String> placeCodec() {
    return StoreCodec.text(Place.class, Place::toString, Place::parse);
  }

  @Bean
  Documents<ApiKey> apiKeyDocuments(MongoOperations mongo) {
    return new Documents<>(
        mongo,
        new DocumentType<>(
            ApiKey.class,
            "api_keys",
            ApiKey::id,
            key -> Map.of(),
            List.of(Index.on("application", "_id"))));
  }
}
