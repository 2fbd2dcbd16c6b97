package io.parkgraph.platform.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.StoreTest;
import io.parkgraph.platform.store.vault.Vault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** Files that no record refers to go, and no other ever. */
class FileSweepTest extends StoreTest {

  private static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");

  @Autowired private MongoDatabaseFactory database;
  @Autowired private MongoOperations mongo;
  @Autowired private Vault vault;

  /** What the records refer to. */
  private final Set<String> records = new HashSet<>();

  @BeforeEach
  void empty() {
    mongo.getCollection("files.files").deleteMany(new Document());
    mongo.getCollection("files.chunks").deleteMany(new Document());
  }

  @Test
  void aFileThatNoRecordRefersToGoesAfterADay() throws IOException {
    String id = keptAt(NOON);
    assertThat(sweepAt(NOON.plus(Duration.ofHours(23)))).isZero();
    assertThat(sweepAt(NOON.plus(Duration.ofHours(25)))).isOne();
    assertThat(storeAt(NOON).open(id)).isEmpty();
    assertThat(mongo.getCollection("files.chunks").countDocuments()).isZero();
  }

  @Test
  void aFileThatARecordRefersToStaysWhateverElseWasNotNotedAnyMore() throws IOException {
    String id = keptAt(NOON);
    // The process died right after it wrote the record: nothing else is known of the claim.
    records.add(id);
    for (int days = 1; days < 60; days++) {
      assertThat(sweepAt(NOON.plus(Duration.ofDays(days)))).isZero();
    }
    assertThat(storeAt(NOON).open(id)).isPresent();
  }

  @Test
  void aFileGoesAfterItsRecordHasLetItGo() throws IOException {
    String id = keptAt(NOON);
    records.add(id);
    sweepAt(NOON.plus(Duration.ofDays(2)));
    records.clear();
    assertThat(sweepAt(NOON.plus(Duration.ofDays(8)))).isZero();
    assertThat(sweepAt(NOON.plus(Duration.ofDays(10)))).isOne();
    assertThat(storeAt(NOON).open(id)).isEmpty();
  }

  @Test
  void whoHoldsAFileHasADayToWriteTheRecord() throws IOException {
    String id = keptAt(NOON);
    assertThat(storeAt(NOON.plus(Duration.ofHours(23))).hold(id)).isTrue();
    assertThat(sweepAt(NOON.plus(Duration.ofHours(46)))).isZero();
    assertThat(sweepAt(NOON.plus(Duration.ofHours(48)))).isOne();
    assertThat(storeAt(NOON).hold(id)).isFalse();
  }

  @Test
  void aFileThatIsHeldWhileTheSweepLooksStays() throws IOException {
    String id = keptAt(NOON);
    Instant later = NOON.plus(Duration.ofHours(25));
    FileReferences heldMeanwhile =
        ids -> {
          assertThat(storeAt(later).hold(id)).isTrue();
          return Set.of();
        };
    assertThat(sweep(later, heldMeanwhile).sweep()).isZero();
    assertThat(storeAt(later).open(id)).isPresent();
  }

  @Test
  void aSweepThatWasCutShortIsEndedByTheNext() throws IOException {
    String id = keptAt(NOON);
    mongo
        .getCollection("files.files")
        .updateOne(
            new Document("_id", id), new Document("$set", new Document("metadata.going", true)));
    mongo.getCollection("files.chunks").deleteMany(new Document("files_id", id));
    assertThat(storeAt(NOON).open(id)).isEmpty();
    assertThat(storeAt(NOON).hold(id)).isFalse();
    assertThat(sweepAt(NOON.plus(Duration.ofHours(25)))).isOne();
    assertThat(mongo.getCollection("files.files").countDocuments()).isZero();
  }

  @Test
  void anUploadThatWasCutShortGoesToo() {
    repository()
        .upload("half", "account:test", NOON.plus(FileStore.GRACE))
        .write(new byte[300_000]);
    assertThat(mongo.getCollection("files.chunks").countDocuments()).isOne();
    assertThat(storeAt(NOON).find("half")).isEmpty();
    assertThat(sweepAt(NOON.plus(Duration.ofHours(25)))).isOne();
    assertThat(mongo.getCollection("files.chunks").countDocuments()).isZero();
    assertThat(mongo.getCollection("files.begun").countDocuments()).isZero();
  }

  private String keptAt(Instant at) throws IOException {
    byte[] content = "a text".getBytes(StandardCharsets.UTF_8);
    return storeAt(at)
        .keep(new ByteArrayInputStream(content), FileClaim.upload("a.txt", "account:test"))
        .id();
  }

  private int sweepAt(Instant at) {
    return sweep(
            at,
            ids -> {
              Set<String> needed = new HashSet<>(ids);
              needed.retainAll(records);
              return needed;
            })
        .sweep();
  }

  private FileSweep sweep(Instant at, FileReferences references) {
    return new FileSweep(repository(), List.of(references), clock(at));
  }

  private FileStore storeAt(Instant at) {
    return new FileStore(repository(), vault, clock(at));
  }

  private FileRepository repository() {
    return new FileRepository(database, vault);
  }

  private static Clock clock(Instant at) {
    return Clock.fixed(at, ZoneOffset.UTC);
  }
}
