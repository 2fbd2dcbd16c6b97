package io.parkgraph.platform.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import io.parkgraph.platform.store.embedded.DataFolderInUseException;
import io.parkgraph.platform.store.embedded.Durability;
import io.parkgraph.platform.store.embedded.EmbeddedEngine;
import io.parkgraph.platform.store.embedded.IndexAudit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.BsonMaxKey;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in one file, and back. */
class BackupTest {

  private static final IndexOptions CLAIM = new IndexOptions().unique(true).sparse(true);

  @TempDir private Path folder;

  private EmbeddedEngine engine;
  private MongoClient client;
  private Path file;

  @BeforeEach
  void open() {
    file = folder.resolve("park.backup");
    engine = EmbeddedEngine.start(folder.resolve("data"), Durability.SURVIVES_KILL);
    client = MongoClients.create(engine.databaseUri());
  }

  @AfterEach
  void close() {
    client.close();
    engine.close();
  }

  @Test
  void whatWasAcknowledgedBeforeItBeganIsInABackupThatIsTakenAmidWrites() throws Exception {
    var notes = notes(client);
    notes.createIndex(new Document("writer", 1).append("value", -1));
    notes.createIndex(new Document("claim", 1), CLAIM);
    Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    AtomicBoolean running = new AtomicBoolean(true);
    Map<String, Integer> before;
    try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int writer = 0; writer < 4; writer++) {
        String name = "w" + writer;
        writers.submit(() -> write(notes, name, acknowledged, running));
      }
      while (acknowledged.size() < 500) {
        Thread.onSpinWait();
      }
      before = new HashMap<>(acknowledged);
      backup();
      running.set(false);
    }
    Path restored = folder.resolve("restored");
    FolderRestore.Done done = restore(restored, false);
    assertThat(done.aside()).isEmpty();
    IndexAudit.assertIndexesMatchDocuments(restored, "parkgraph.notes");
    Map<String, Integer> found = new HashMap<>();
    reading(
        restored,
        park -> {
          for (Document note : park.getCollection("notes").find()) {
            found.put(note.getString("_id"), note.getInteger("value"));
          }
          assertThat(park.getCollection("notes").find(Filters.eq("writer", "w1")))
              .hasSize((int) found.keySet().stream().filter(id -> id.startsWith("w1")).count());
        });
    assertThat(found).hasSize((int) done.tally().documents());
    assertThat(found.keySet()).containsAll(before.keySet());
    before.forEach((id, value) -> assertThat(found.get(id)).isGreaterThanOrEqualTo(value));
  }

  private static void write(
      MongoCollection<Document> notes,
      String writer,
      Map<String, Integer> acknowledged,
      AtomicBoolean running) {
    for (int i = 0; running.get(); i++) {
      String id = writer + "-" + i;
      var note = new Document("_id", id).append("writer", writer).append("value", 1);
      notes.insertOne(note.append("claim", id));
      acknowledged.put(id, 1);
      String older = writer + "-" + i / 2;
      notes.updateOne(
          Filters.eq("_id", older),
          Updates.combine(Updates.inc("value", 1), Updates.unset("claim")));
      acknowledged.merge(older, 1, Integer::sum);
    }
  }

  @Test
  void everyTypeOfValueAndEveryIndexComesBackAsItWas() throws Exception {
    var all =
        new Document("_id", "all")
            .append("int", 1)
            .append("long", 2L)
            .append("double", 2.5)
            .append("decimal", new Decimal128(new BigDecimal("72780000000.00")))
            .append("text", "重庆公路物流基地 𠮷")
            .append("date", new Date(1_633_654_800_123L))
            .append("bytes", new Binary(new byte[] {0, 1, -1}))
            .append("oid", new ObjectId())
            .append("null", null)
            .append("yes", true)
            .append("list", List.of(1, "a", List.of(2L)))
            .append("inner", new Document("b", 1).append("a", 2))
            .append("max", new BsonMaxKey());
    MongoDatabase park = client.getDatabase("parkgraph");
    notes(client).insertOne(all);
    notes(client).createIndex(new Document("text", 1).append("int", -1));
    notes(client).createIndex(new Document("oid", 1), CLAIM);
    park.createCollection("empty");
    Document kept = notes(client).find().first();
    backup();
    Path restored = folder.resolve("restored");
    restore(restored, false);
    reading(
        restored,
        again -> {
          assertThat(again.listCollectionNames()).containsExactlyInAnyOrder("notes", "empty");
          assertThat(again.getCollection("notes").find().first()).isEqualTo(kept);
          assertThat(again.getCollection("notes").listIndexes())
              .containsExactlyInAnyOrderElementsOf(notes(client).listIndexes());
          assertThatThrownBy(() ->
                  again
                      .getCollection("notes")
                      .insertOne(new Document("_id", "b").append("oid", kept.get("oid"))))
              .isInstanceOf(MongoException.class)
              .hasMessageContaining("E11000");
        });
  }

  @Test
  void onlyItsOwnerMayReadItAndNoOtherFileIsOverwritten() throws Exception {
    fill(10);
    backup();
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThatThrownBy(this::backup)
        .isInstanceOf(BackupProblem.class)
        .hasMessageContaining("already: choose another name");
  }

  @Test
  void oneThatIsDamagedAnywhereIsRefused() throws Exception {
    fill(2_000);
    backup();
    byte[] whole = Files.readAllBytes(file);
    for (int place : new int[] {30, whole.length / 2, whole.length - 40, whole.length - 1}) {
      byte[] damaged = whole.clone();
      damaged[place] ^= 1;
      Files.write(file, damaged);
      assertRefused("%s is damaged or was cut off: nothing was changed.".formatted(file));
    }
    Files.write(file, Arrays.copyOf(whole, whole.length - 100));
    assertRefused("%s is damaged or was cut off: nothing was changed.".formatted(file));
    assertThat(folder.resolve("restored")).doesNotExist();
  }

  @Test
  void oneOfANewerFormatAndAnotherFileAreRefused() throws Exception {
    Files.writeString(file, "ParkGraph backup 2\n…");
    assertRefused(
        file
            + " has a format that this release does not know: use the newer release that made it.");
    Files.writeString(file, "PK…");
    assertRefused(file + " is not a backup of ParkGraph.");
    Files.delete(file);
    assertRefused("There is no file %s.".formatted(file));
  }

  private void assertRefused(String sentence) {
    assertThatThrownBy(() -> restore(folder.resolve("restored"), true))
        .isInstanceOf(BackupProblem.class)
        .hasMessage(sentence);
  }

  @Test
  void aStoreIsReplacedOnlyIfThatIsAskedForAndIsKeptAside() throws Exception {
    fill(10);
    backup();
    Path other = folder.resolve("other");
    reading(other, park -> park.getCollection("notes").insertOne(new Document("_id", "old")));
    assertThatThrownBy(() -> restore(other, false))
        .isInstanceOf(BackupProblem.class)
        .hasMessage(
            "There is a store in %s already: add --replace to put the backup in its place.", other);
    Path aside = restore(other, true).aside().orElseThrow();
    reading(other, park -> assertThat(park.getCollection("notes").countDocuments()).isEqualTo(10));
    Files.move(aside, other.resolve("parkgraph.mv"), StandardCopyOption.REPLACE_EXISTING);
    reading(
        other,
        park -> assertThat(park.getCollection("notes").find().first()).containsEntry("_id", "old"));
  }

  @Test
  void aFolderThatAnEngineHasOpenIsLeftAlone() throws Exception {
    fill(10);
    backup();
    assertThatThrownBy(() -> restore(folder.resolve("data"), true))
        .isInstanceOf(DataFolderInUseException.class);
    assertThat(notes(client).countDocuments()).isEqualTo(10);
  }

  @Test
  void aDatabaseThatIsReachedByUriIsReplacedAsAWhole() throws Exception {
    fill(10);
    backup();
    fill(20);
    client.getDatabase("parkgraph").getCollection("later").insertOne(new Document());
    assertThatThrownBy(() -> restoreDatabase(false))
        .isInstanceOf(BackupProblem.class)
        .hasMessage(
            "The database parkgraph is not empty: add --replace to put the backup in its place.");
    restoreDatabase(true);
    assertThat(client.getDatabase("parkgraph").listCollectionNames()).containsExactly("notes");
    assertThat(notes(client).countDocuments()).isEqualTo(10);
    assertThat(notes(client).listIndexes())
        .extracting(index -> index.getString("name"))
        .contains("claim_1");
  }

  @Test
  void aDatabaseThatAnApplicationUsesIsLeftAlone() throws Exception {
    fill(10);
    backup();
    client
        .getDatabase("parkgraph")
        .getCollection("leases")
        .insertOne(
            new Document("_id", "event-relay")
                .append("until", Date.from(Instant.now().plusSeconds(9))));
    assertThatThrownBy(() -> restoreDatabase(true))
        .isInstanceOf(BackupProblem.class)
        .hasMessageStartingWith("An application is running on the database parkgraph");
  }

  @Test
  void aServerWithoutSnapshotsIsReadCollectionByCollection() throws Exception {
    MongoServer server = new MongoServer(H2Backend.inMemory());
    try (MongoClient other = MongoClients.create(server.bindAndGetConnectionString())) {
      notes(other).createIndex(new Document("claim", 1), CLAIM);
      notes(other).insertMany(rows(1_500));
      new Backup(other, "parkgraph").into(file);
    } finally {
      server.shutdownNow();
    }
    try (BackupReader backup = BackupReader.verified(file)) {
      assertThat(backup.manifest().oneMoment()).isFalse();
    }
    Path restored = folder.resolve("restored");
    assertThat(restore(restored, false).tally()).isEqualTo(new Tally(1, 1, 1_500));
    IndexAudit.assertIndexesMatchDocuments(restored, "parkgraph.notes");
  }

  private void fill(int size) {
    notes(client).drop();
    notes(client).createIndex(new Document("claim", 1), CLAIM);
    notes(client).insertMany(rows(size));
  }

  private static List<Document> rows(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new Document("_id", "n" + i).append("claim", "c" + i))
        .toList();
  }

  private Tally backup() throws IOException {
    return new Backup(client, "parkgraph").into(file);
  }

  private FolderRestore.Done restore(Path into, boolean replace) throws IOException {
    try (BackupReader backup = BackupReader.verified(file)) {
      return new FolderRestore(into).from(backup, replace);
    }
  }

  private void restoreDatabase(boolean replace) throws IOException {
    try (BackupReader backup = BackupReader.verified(file)) {
      new DatabaseRestore(client, "parkgraph").from(backup, replace);
    }
  }

  private static void reading(Path data, Consumer<MongoDatabase> action) {
    try (EmbeddedEngine opened = EmbeddedEngine.start(data, Durability.SURVIVES_KILL);
        MongoClient reader = MongoClients.create(opened.databaseUri())) {
      action.accept(reader.getDatabase("parkgraph"));
    }
  }

  private static MongoCollection<Document> notes(MongoClient client) {
    return client.getDatabase("parkgraph").getCollection("notes");
  }
}
