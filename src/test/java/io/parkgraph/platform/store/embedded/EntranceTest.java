package io.parkgraph.platform.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody on the machine reaches the engine's port; only who knows the password gets further. */
class EntranceTest {

  private static final String PASSWORD = "the-password-of-this-test";

  @TempDir static Path folder;
  private static EmbeddedEngine engine;

  @BeforeAll
  static void start() {
    engine = EmbeddedEngine.start(folder, Durability.SURVIVES_KILL, 0, PASSWORD);
    try (MongoClient client = MongoClients.create(engine.databaseUri())) {
      client.getDatabase("parkgraph").getCollection("notes").insertOne(new Document("_id", "a"));
    }
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{find: 'notes'}",
        "{aggregate: 'notes', pipeline: [], cursor: {}}",
        "{count: 'notes'}",
        "{insert: 'notes', documents: [{_id: 'b'}]}",
        "{drop: 'notes'}",
        "{dropDatabase: 1}",
        "{listCollections: 1}",
        "{getMore: {$numberLong: '1'}, collection: 'notes'}",
        "{serverStatus: 1}",
        "{buildInfo: 1}",
        "{saslContinue: 1, conversationId: 1, payload: {$binary: {base64: '', subType: '00'}}}",
        "{saslStart: 1, mechanism: 'PLAIN', payload: {$binary: {base64: '', subType: '00'}}}",
        "{noCommandAtAll: 1}"
      })
  void whoHasNotSignedInIsRefusedWhateverIsAsked(String command) {
    try (MongoClient client = client("")) {
      assertThatThrownBy(() -> client.getDatabase("parkgraph").runCommand(Document.parse(command)))
          .isInstanceOfSatisfying(
              MongoCommandException.class,
              refused -> assertThat(refused.getErrorCode()).isIn(13, 18));
    }
    assertThat(engine.examinedDocuments()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "park:another-password-entirely@",
        "park:the-password-of-this-tes@",
        "admin:the-password-of-this-test@"
      })
  void anotherPasswordOrUserIsRefused(String who) {
    try (MongoClient client = client(who)) {
      assertThatThrownBy(() -> client.getDatabase("parkgraph").runCommand(new Document("ping", 1)))
          .isInstanceOf(MongoSecurityException.class);
    }
  }

  @Test
  void thePasswordLetsInWhateverTheDatabaseOfTheUri() {
    for (String path : new String[] {"", "parkgraph", "another"}) {
      String uri = "mongodb://park:%s@127.0.0.1:%d/%s".formatted(PASSWORD, engine.port(), path);
      try (MongoClient client = MongoClients.create(uri)) {
        assertThat(client.listDatabaseNames()).contains("parkgraph");
      }
    }
  }

  private static MongoClient client(String who) {
    return MongoClients.create("mongodb://%s127.0.0.1:%d/".formatted(who, engine.port()));
  }
}
