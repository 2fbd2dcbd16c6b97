package io.parkgraph.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.parkgraph.CountedCommands;
import io.parkgraph.platform.store.embedded.Durability;
import io.parkgraph.platform.store.embedded.EmbeddedEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Pages of a list while others write to it, on the real store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsPagingTest {

  private static final Document ALL = new Document();
  private static final Envelope NEW = new Envelope(1, List.of(), List.of());

  @TempDir static Path folder;

  private final CountedCommands counted = new CountedCommands();

  private EmbeddedEngine engine;
  private MongoClient client;
  private Documents<Row> documents;

  record Row(String id, long rank, String name) {}

  @BeforeAll
  void open() {
    engine = EmbeddedEngine.start(folder, Durability.SURVIVES_KILL);
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(engine.connectionString()))
                .addCommandListener(counted)
                .build());
    documents =
        new Documents<>(
            new MongoTemplate(client, "paging"),
            new DocumentType<>(Row.class, "rows", Row::id, row -> Map.of(), List.of()));
  }

  @AfterAll
  void close() {
    client.close();
    engine.close();
  }

  @BeforeEach
  void empty() {
    client.getDatabase("paging").getCollection("rows").deleteMany(ALL);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatStaysIsSeenExactlyOnceWhateverElseComesAndGoes(long seed) {
    var random = new Random(seed);
    Ordering ordering = Ordering.by("rank", random.nextBoolean());
    boolean forward = random.nextBoolean();
    Set<String> staying = new HashSet<>();
    for (int i = 0; i < 60; i++) {
      put("stay" + i, random.nextInt(10));
      staying.add("stay" + i);
      put("move" + i, random.nextInt(10));
    }
    var seen = new ArrayList<String>();
    Position from = null;
    Slice<Row> slice;
    do {
      slice = documents.page(ALL, ordering, new PageRequest(1 + random.nextInt(9), forward, from));
      slice.items().forEach(row -> seen.add(row.id()));
      if (!slice.rows().isEmpty()) {
        var edge = forward ? slice.rows().getLast() : slice.rows().getFirst();
        from = edge.position();
      }
      disturb(random);
    } while (forward ? slice.hasNext() : slice.hasPrevious());
    assertThat(seen.stream().filter(staying::contains))
        .containsExactlyInAnyOrderElementsOf(staying);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bothDirectionsGiveTheSameOrder(boolean descending) {
    IntStream.range(0, 25).forEach(i -> put("row" + i, i % 4));
    Ordering ordering = Ordering.by("rank", descending);
    List<String> forward = all(ordering, true);
    List<String> backward = all(ordering, false);
    Comparator<String> order =
        Comparator.<String>comparingInt(id -> Integer.parseInt(id.substring(3)) % 4)
            .thenComparing(Comparator.naturalOrder());
    assertThat(forward)
        .isEqualTo(
            IntStream.range(0, 25)
                .mapToObj(i -> "row" + i)
                .sorted(descending ? order.reversed() : order)
                .toList());
    assertThat(backward).isEqualTo(forward);
  }

  @Test
  void anEmptyListHasNoNeighbours() {
    Slice<Row> slice = documents.page(ALL, Ordering.by("rank", false), PageRequest.first(10));
    assertThat(slice).isEqualTo(new Slice<Row>(List.of(), false, false));
  }

  @Test
  void whatIsMoreThanAPageStillTakesOneCommand() {
    List<String> ids = IntStream.range(0, 300).mapToObj("row%03d"::formatted).toList();
    documents.insertMissing(
        ids.stream().map(id -> new Stored<>(new Row(id, 1, "示例"), NEW)).toList());
    assertThat(counted.readsDuring(() -> assertThat(documents.list(ALL)).hasSize(300))).hasSize(1);
    assertThat(counted.readsDuring(() -> assertThat(documents.findAll(ids)).hasSize(300)))
        .hasSize(1);
    assertThat(counted.readsDuring(() -> assertThat(documents.ids(ALL, 0)).hasSize(300)))
        .hasSize(1);
    assertThat(counted.readsDuring(() -> assertThat(documents.ids(ALL, 200)).hasSize(200)))
        .hasSize(1);
    assertThat(counted.readsDuring(() -> assertThat(documents.ids(ALL, 1)).hasSize(1))).hasSize(1);
    assertThat(
            counted.readsDuring(() ->
                assertThat(documents.tally(ALL, "name")).containsExactly(Map.entry("示例", 300))))
        .hasSize(1);
  }

  private List<String> all(Ordering ordering, boolean forward) {
    var ids = new ArrayList<String>();
    Position from = null;
    Slice<Row> slice;
    do {
      slice = documents.page(ALL, ordering, new PageRequest(7, forward, from));
      List<String> page = slice.items().stream().map(Row::id).toList();
      ids.addAll(forward ? ids.size() : 0, page);
      from = (forward ? slice.rows().getLast() : slice.rows().getFirst()).position();
    } while (forward ? slice.hasNext() : slice.hasPrevious());
    return ids;
  }

  private void disturb(Random random) {
    for (int i = 0; i < 5; i++) {
      String id = "move" + random.nextInt(60);
      if (random.nextBoolean()) {
        put(id, random.nextInt(10));
      } else {
        client.getDatabase("paging").getCollection("rows").deleteOne(new Document("_id", id));
      }
      put("new" + random.nextInt(1000), random.nextInt(10));
    }
  }

  private void put(String id, long rank) {
    var row = new Row(id, rank, "示例");
    if (!documents.insert(row, NEW)) {
      documents.replace(row, 1, NEW);
    }
  }
}
