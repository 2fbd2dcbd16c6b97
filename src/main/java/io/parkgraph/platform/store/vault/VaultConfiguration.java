package io.parkgraph.platform.store.vault;

import com.mongodb.MongoClientSettings;
import io.parkgraph.platform.store.StoreCodec;
import java.nio.file.Path;
import java.util.List;
import org.bson.types.Binary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The vault of this store, and how sealed values stand in documents. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

  /** Static, and without the vault: the connection that the vault needs stands on the codecs. */
  @Bean
  static StoreCodec<Sealed, Binary> sealedCodec() {
    return new StoreCodec<>(Sealed.class, Binary.class, Sealed::stored, Sealed::of);
  }

  @Bean
  KeyVault keyVault(
      MongoOperations mongo,
      MongoClientSettings connection,
      List<MongoClientSettingsBuilderCustomizer> customizers,
      @Value("${park.key-file:}") String file,
      @Value("${park.data}") Path data) {
    MongoClientSettings.Builder whole = MongoClientSettings.builder(connection);
    customizers.forEach(customizer -> customizer.customize(whole));
    return new KeyVault(mongo, whole.build(), KeyFile.of(file, data));
  }

  @Bean(destroyMethod = "close")
  Vault vault(KeyVault keys) {
    return keys.open();
  }
}
