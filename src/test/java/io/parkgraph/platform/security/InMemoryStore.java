package io.parkgraph.platform.security;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A store that lives as long as the test. */
@TestConfiguration(proxyBeanMethods = false)
class InMemoryStore {

  @Bean(destroyMethod = "shutdownNow")
  MongoServer mongoServer() {
    return new MongoServer(H2Backend.inMemory());
  }

  @Bean
  MongoConnectionDetails mongoConnectionDetails(MongoServer server) {
    String address = server.bindAndGetConnectionString();
    return () -> new ConnectionString(address + "/parkgraph?retryWrites=false");
  }
}
