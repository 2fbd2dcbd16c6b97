package io.parkgraph.platform.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedEngineTest {

  @TempDir Path folder;

  @Test
  void keepsDocumentsAndIndexesOverARestart() {
    try (EmbeddedEngine engine = EmbeddedEngine.start(folder, Durability.SURVIVES_POWER_CUT);
        MongoClient client = MongoClients.create(engine.connectionString())) {
      MongoCollection<Document> members = client.getDatabase("park").getCollection("members");
      members.createIndex(new Document("branch", 1));
      members.insertOne(new Document("_id", "m1").append("branch", "b1"));
    }
    try (EmbeddedEngine engine = EmbeddedEngine.start(folder, Durability.SURVIVES_KILL);
        MongoClient client = MongoClients.create(engine.connectionString())) {
      MongoCollection<Document> members = client.getDatabase("park").getCollection("members");
      assertThat(members.find(new Document("branch", "b1")))
          .containsExactly(new Document("_id", "m1").append("branch", "b1"));
      assertThat(members.listIndexes().map(index -> index.getString("name")))
          .containsExactlyInAnyOrder("_id_", "branch_1");
      assertThat(client.listDatabaseNames()).contains("park");
    }
  }

  @Test
  void refusesAFolderThatAnotherEngineHasOpen() {
    EmbeddedEngine first = EmbeddedEngine.start(folder, Durability.SURVIVES_KILL);
    try (first) {
      assertThatThrownBy(() -> EmbeddedEngine.start(folder, Durability.SURVIVES_KILL))
          .isInstanceOf(DataFolderInUseException.class)
          .hasMessage(
              "The data folder %s is in use by another ParkGraph that is still running.", folder);
    }
    EmbeddedEngine.start(folder, Durability.SURVIVES_KILL).close();
  }

  @Test
  void saysWhichFileItCannotRead() throws IOException {
    Path file = folder.resolve("parkgraph.mv");
    Files.writeString(file, "no store".repeat(2000));

    assertThatThrownBy(() -> EmbeddedEngine.start(folder, Durability.SURVIVES_KILL))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("The store file %s cannot be read.", file);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void letsOnlyTheOwnerIn() throws IOException {
    Path data = folder.resolve("deep/data");

    EmbeddedEngine.start(data, Durability.SURVIVES_KILL).close();

    assertThat(Files.getPosixFilePermissions(data))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThat(Files.getPosixFilePermissions(data.resolve("parkgraph.mv")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void listensOnLoopbackUntilItIsClosed() {
    EmbeddedEngine engine = EmbeddedEngine.start(folder, Durability.SURVIVES_KILL);
    assertThat(engine.connectionString())
        .startsWith("mongodb://park:")
        .endsWith("@127.0.0.1:" + engine.port() + "/?retryWrites=false");

    engine.close();
    engine.close();

    assertThatThrownBy(() -> new Socket("127.0.0.1", engine.port()).close())
        .isInstanceOf(IOException.class);
  }

  @Test
  void answersWhatTheHealthCheckAsks() {
    try (EmbeddedEngine engine = EmbeddedEngine.start(folder, Durability.SURVIVES_KILL);
        MongoClient client = MongoClients.create(engine.connectionString())) {
      Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));

      assertThat(hello).containsEntry("isWritablePrimary", true).containsKey("maxWireVersion");
    }
  }

  @Test
  void compactsTheFileWhenItCloses() throws IOException {
    Path file = folder.resolve("parkgraph.mv");
    long grown;
    try (EmbeddedEngine engine = EmbeddedEngine.start(folder, Durability.SURVIVES_KILL);
        MongoClient client = MongoClients.create(engine.connectionString())) {
      MongoCollection<Document> log = client.getDatabase("park").getCollection("log");
      for (int i = 0; i < 200; i++) {
        log.insertOne(new Document("_id", i).append("text", "x".repeat(2000)));
      }
      log.deleteMany(new Document("_id", new Document("$in", ids(200))));
      grown = Files.size(file);
    }
    assertThat(Files.size(file)).isLessThan(grown / 4);
  }

  @Test
  void compactsWhatAKilledProcessLeftWhenItIsAskedTo() throws IOException {
    Path killed = Files.createDirectory(folder.resolve("killed"));
    try (EmbeddedEngine engine = EmbeddedEngine.start(folder, Durability.SURVIVES_KILL);
        MongoClient client = MongoClients.create(engine.connectionString())) {
      MongoCollection<Document> log = client.getDatabase("park").getCollection("log");
      for (int i = 0; i < 200; i++) {
        log.replaceOne(
            new Document("_id", i % 10),
            new Document("text", "x".repeat(2000)).append("round", i),
            new ReplaceOptions().upsert(true));
      }
      Files.copy(folder.resolve("parkgraph.mv"), killed.resolve("parkgraph.mv"));
      try (IdleDataFolder idle = IdleDataFolder.of(killed)) {
        IdleDataFolder.Sizes sizes = idle.compact();
        assertThat(sizes.after()).isLessThan(sizes.before() / 4);
      }
      try (EmbeddedEngine again = EmbeddedEngine.start(killed, Durability.SURVIVES_KILL);
          MongoClient reader = MongoClients.create(again.connectionString())) {
        assertThat(reader.getDatabase("park").getCollection("log").find())
            .containsExactlyElementsOf(log.find());
      }
    }
  }

  private static List<Integer> ids(int count) {
    return IntStream.range(0, count).boxed().toList();
  }
}
