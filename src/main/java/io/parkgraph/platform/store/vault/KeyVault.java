package io.parkgraph.platform.store.vault;

import com.mongodb.ClientEncryptionSettings;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.vault.DataKeyOptions;
import com.mongodb.client.model.vault.RewrapManyDataKeyOptions;
import com.mongodb.client.vault.ClientEncryption;
import com.mongodb.client.vault.ClientEncryptions;
import io.parkgraph.platform.StartupProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The data keys in the store, each wrapped by a master key that the store does not have. There is
 * one data key; rotation wraps it anew and leaves what it sealed as it is.
 */
final class KeyVault {

  static final String COLLECTION = "key_vault";
  static final String DATA_KEY = "parkgraph";

  private static final String NAMES = "keyAltNames";

  private final MongoOperations mongo;
  private final MongoClientSettings connection;
  private final KeyFile file;

  KeyVault(MongoOperations mongo, MongoClientSettings connection, KeyFile file) {
    this.mongo = mongo;
    this.connection = connection;
    this.file = file;
  }

  /**
   * Opens the vault with the key of the file; on a store without a data key makes both, where they
   * are missing.
   *
   * @throws StartupProblem if the store has a data key and the file is missing or holds another key
   */
  Vault open() {
    keys().createIndex(Indexes.ascending(NAMES), new IndexOptions().unique(true).sparse(true));
    Optional<String> wrappedBy = wrappedBy();
    MasterKey key =
        wrappedBy.isPresent() ? keyOf(wrappedBy.get()) : file.read().orElseGet(this::firstKey);
    ClientEncryption encryption = encryption(key);
    if (wrappedBy.isEmpty()) {
      makeDataKey(encryption, key);
    }
    return new Vault(encryption, DATA_KEY);
  }

  /**
   * Wraps the data key with a new master key, which takes the old one's place in the file; a copy
   * of the old one stays beside it, since it opens the backups of before. No other process may use
   * the store meanwhile. A rotation that was cut short is ended by the next start.
   *
   * @return where the new key stands
   */
  String rotate() {
    String wrappedBy = wrappedBy().orElseThrow(() -> new StartupProblem("There is no key yet."));
    MasterKey old = keyOf(wrappedBy);
    MasterKey fresh = MasterKey.random();
    file.next().discard();
    file.next().create(fresh);
    try (ClientEncryption both = encryption(old, fresh)) {
      both.rewrapManyDataKey(
          new Document(), new RewrapManyDataKeyOptions().provider(fresh.provider()));
    }
    file.keepAs(old);
    file.next().replace(file);
    return file.path().toString();
  }

  /** The key that wraps the data key; a rotation that was cut short may have left it beside. */
  private MasterKey keyOf(String provider) {
    Optional<MasterKey> present = file.read();
    if (present.isPresent() && present.get().provider().equals(provider)) {
      return present.get();
    }
    Optional<MasterKey> next = file.next().read();
    if (next.isPresent() && next.get().provider().equals(provider)) {
      present.ifPresent(file::keepAs);
      file.next().replace(file);
      return next.get();
    }
    throw new StartupProblem(
        (present.isEmpty()
                ? "The key file %s is missing, and the store holds what only its key opens: put the copy that you kept there, or name it with PARK_KEY_FILE."
                : "The key file %s holds another key than the one that this store was sealed with: put the copy that you kept there, or name it with PARK_KEY_FILE.")
            .formatted(file.path()));
  }

  private MasterKey firstKey() {
    file.create(MasterKey.random());
    return file.read().orElseThrow();
  }

  /** Where another node was faster, its key is the one, and must be ours too. */
  private void makeDataKey(ClientEncryption encryption, MasterKey key) {
    try {
      encryption.createDataKey(key.provider(), new DataKeyOptions().keyAltNames(List.of(DATA_KEY)));
    } catch (MongoException refused) {
      if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        encryption.close();
        throw refused;
      }
      keyOf(wrappedBy().orElseThrow());
    }
  }

  private Optional<String> wrappedBy() {
    return Optional.ofNullable(keys().find(Filters.eq(NAMES, DATA_KEY)).first())
        .map(key -> key.get("masterKey", Document.class).getString("provider"));
  }

  private ClientEncryption encryption(MasterKey... keys) {
    Map<String, Map<String, Object>> providers = new LinkedHashMap<>();
    for (MasterKey key : keys) {
      providers.put(key.provider(), key.asProvider());
    }
    return ClientEncryptions.create(
        ClientEncryptionSettings.builder()
            .keyVaultMongoClientSettings(connection)
            .keyVaultNamespace(keys().getNamespace().getFullName())
            .kmsProviders(providers)
            .build());
  }

  private MongoCollection<Document> keys() {
    return mongo.getCollection(COLLECTION);
  }
}
