package io.parkgraph.platform.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.parkgraph.platform.StartupProblem;
import io.parkgraph.platform.store.embedded.Durability;
import io.parkgraph.platform.store.embedded.EmbeddedEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Sealed values and their keys, on the real engine. */
class VaultTest {

  private static final String CLEAR = "13800130000";

  @TempDir private Path folder;
  private EmbeddedEngine engine;
  private MongoClientSettings connection;
  private MongoClient client;
  private MongoTemplate mongo;

  @BeforeEach
  void start() {
    engine = EmbeddedEngine.start(folder.resolve("data"), Durability.SURVIVES_KILL);
    connection =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(engine.connectionString()))
            .build();
    client = MongoClients.create(connection);
    mongo = new MongoTemplate(client, "vault");
  }

  @AfterEach
  void stop() {
    client.close();
    engine.close();
  }

  @Test
  void whatIsSealedIsReadAgainByAnotherProcessWithTheSameKey() {
    Document row = new Document("_id", 1);
    withVault(vault -> row.append("sealed", vault.seal(CLEAR).stored()));
    mongo.getCollection("rows").insertOne(row);

    Binary stored = mongo.getCollection("rows").find().first().get("sealed", Binary.class);
    withVault(vault -> assertThat(vault.open(Sealed.of(stored))).isEqualTo(CLEAR));
  }

  @Test
  void onlyWhatIsSealedForEqualityCanBeCompared() {
    withVault(vault -> {
      assertThat(vault.seal(CLEAR)).isNotEqualTo(vault.seal(CLEAR));
      assertThat(vault.sealForEquality(CLEAR)).isEqualTo(vault.sealForEquality(CLEAR));
    });
  }

  @Test
  void aSealedValueNeverTellsWhatItHolds() {
    withVault(
        vault -> assertThat(vault.seal(CLEAR) + vault.seal(CLEAR).text()).doesNotContain(CLEAR));
  }

  @Test
  void aKeyedHashIsTheSameEverywhereButNotWithoutTheKey() {
    String[] hashes = new String[2];
    withVault(vault -> hashes[0] = vault.keyedHash(CLEAR));
    withVault(vault -> hashes[1] = vault.keyedHash(CLEAR));
    assertThat(hashes[0]).isEqualTo(hashes[1]).hasSize(43);

    mongo.getCollection(KeyVault.COLLECTION).drop();
    keys("other.key").open().close();
    try (Vault other = keys("other.key").open()) {
      assertThat(other.keyedHash(CLEAR)).isNotEqualTo(hashes[0]);
    }
  }

  @Test
  void theKeyFileIsMadeOnceForItsOwnerOnly() throws IOException {
    withVault(vault -> {});
    String key = Files.readString(folder.resolve("park.key"));
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("park.key"))))
        .isEqualTo("rw-------");
    withVault(vault -> {});
    assertThat(folder.resolve("park.key")).hasContent(key.strip());
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void withoutItsFileTheStoreIsNotOpenedAndNoNewKeyIsMade() throws IOException {
    withVault(vault -> {});
    Files.delete(folder.resolve("park.key"));
    assertThatThrownBy(() -> keys("park.key").open())
        .isInstanceOf(StartupProblem.class)
        .hasMessageStartingWith("The key file " + folder.resolve("park.key") + " is missing");
    assertThat(folder.resolve("park.key")).doesNotExist();
  }

  @Test
  void withAnotherKeyTheStoreIsNotOpened() throws IOException {
    withVault(vault -> {});
    Files.writeString(folder.resolve("park.key"), MasterKey.random().text());
    assertThatThrownBy(() -> keys("park.key").open())
        .isInstanceOf(StartupProblem.class)
        .hasMessageContaining(folder.resolve("park.key") + " holds another key");
    Files.writeString(folder.resolve("park.key"), "not a key");
    assertThatThrownBy(() -> keys("park.key").open())
        .isInstanceOf(StartupProblem.class)
        .hasMessageContaining("does not hold a key of 128 characters");
  }

  @Test
  void aKeyFileInTheDataFolderIsRefused() {
    assertThatThrownBy(() -> keys("data/park.key"))
        .isInstanceOf(StartupProblem.class)
        .hasMessageContaining("lies in the data folder");
  }

  @Test
  void withoutASettingTheFileStandsBesideTheDataFolder() {
    assertThat(KeyFile.of("", folder.resolve("data/")).path())
        .isEqualTo(folder.resolve("data.key"));
  }

  @Test
  void rotationChangesTheMasterKeyAndNothingThatItSealed() throws IOException {
    Sealed[] sealed = new Sealed[1];
    withVault(vault -> sealed[0] = vault.seal(CLEAR));
    String before = Files.readString(folder.resolve("park.key"));

    keys("park.key").rotate();

    String after = Files.readString(folder.resolve("park.key"));
    assertThat(after).isNotEqualTo(before);
    withVault(vault -> assertThat(vault.open(sealed[0])).isEqualTo(CLEAR));
    Files.writeString(folder.resolve("park.key"), before);
    assertThatThrownBy(() -> keys("park.key").open()).isInstanceOf(StartupProblem.class);
  }

  @Test
  void aRotationThatWasCutShortIsEndedByTheNextStart() throws IOException {
    Sealed[] sealed = new Sealed[1];
    withVault(vault -> sealed[0] = vault.seal(CLEAR));
    String before = Files.readString(folder.resolve("park.key"));
    keys("park.key").rotate();
    Files.move(folder.resolve("park.key"), folder.resolve("park.key.next"));
    Files.writeString(folder.resolve("park.key"), before);

    withVault(vault -> assertThat(vault.open(sealed[0])).isEqualTo(CLEAR));
    assertThat(folder.resolve("park.key.next")).doesNotExist();
  }

  private void withVault(Consumer<Vault> work) {
    try (Vault vault = keys("park.key").open()) {
      work.accept(vault);
    }
  }

  private KeyVault keys(String file) {
    Path data = folder.resolve("data");
    return new KeyVault(mongo, connection, KeyFile.of(folder.resolve(file).toString(), data));
  }
}
