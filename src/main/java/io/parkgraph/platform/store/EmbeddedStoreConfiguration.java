package io.parkgraph.platform.store;

import com.mongodb.ConnectionString;
import io.parkgraph.platform.store.embedded.Durability;
import io.parkgraph.platform.store.embedded.EmbeddedEngine;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * The store without a MongoDB: the embedded engine under {@code park.data}, in this process. It is
 * asked for where {@code spring.mongodb.uri} is not set.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoMongoUri.class)
class EmbeddedStoreConfiguration {

  @Bean(destroyMethod = "close")
  EmbeddedEngine embeddedEngine(
      @Value("${park.data}") Path data,
      @Value("${park.durability:SURVIVES_KILL}") Durability durability) {
    return EmbeddedEngine.start(data, durability);
  }

  @Bean
  MongoConnectionDetails embeddedConnection(EmbeddedEngine engine) {
    return () -> new ConnectionString(engine.databaseUri());
  }
}
