package io.parkgraph.graph;

import static java.util.stream.Collectors.toSet;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Conditions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The rows of the graph; each is replaced as a whole, and by a newer state only. */
@Repository
class EdgeRepository {

  static final String COLLECTION = "edges";

  private static final String VERSION = "v";
  private static final String READING = "reading";
  private static final String PLACES = "places";
  private static final String ENDS = "ends";

  /** Comes after what stands between a type and a key. */
  private static final String AFTER_ALL_KEYS = ";";

  /** Comes before every day as a text. */
  private static final String ALWAYS = "";

  /** Comes after every day as a text. */
  private static final String FOREVER = "forever";

  private final MongoOperations mongo;

  EdgeRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Keeps rows by one command; one that is there of a newer state stays. */
  void keep(List<EdgeRow> rows) {
    List<ReplaceOneModel<Document>> writes =
        rows.stream()
            .map(row ->
                new ReplaceOneModel<>(
                    Filters.and(
                        Filters.eq("_id", row.owner().toString()),
                        Filters.lte(VERSION, row.version())),
                    write(row),
                    new ReplaceOptions().upsert(true)))
            .toList();
    if (writes.isEmpty()) {
      return;
    }
    try {
      rows().bulkWrite(writes, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException partly) {
      boolean other =
          partly.getWriteErrors().stream()
              .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY);
      if (other) {
        throw partly;
      }
    }
  }

  /** Forgets the rows of a type, between two keys, that are not among these. */
  void forgetOthers(String type, String after, @Nullable String upTo, Collection<NodeRef> kept) {
    Bson last =
        upTo == null
            ? Filters.lt("_id", type + AFTER_ALL_KEYS)
            : Filters.lte("_id", new NodeRef(type, upTo).toString());
    rows()
        .deleteMany(
            Filters.and(
                Filters.gt("_id", new NodeRef(type, after).toString()),
                last,
                Filters.nin("_id", texts(kept))));
  }

  /** The rows of these nodes that can be seen, by one command. */
  List<EdgeRow> nodes(Collection<NodeRef> nodes, Sight sight) {
    return read(
        Filters.and(Filters.in("_id", texts(nodes)), Filters.eq("node", true), seen(sight)), 0);
  }

  /**
   * The rows of others with an edge of one of the kinds, on a day, that ends at one of these nodes.
   *
   * @param reading what the rows are read by
   * @param limit how many at most; 0 for all
   */
  List<EdgeRow> reaching(
      Collection<NodeRef> nodes,
      Collection<Scope> reading,
      Sight sight,
      Set<EdgeKind> kinds,
      LocalDate day,
      int limit) {
    List<String> ends = texts(nodes);
    Bson edge =
        Filters.and(
            Filters.or(Filters.in("to", ends), Filters.in("from", ends)),
            Filters.in("kind", kinds.stream().map(Enum::name).toList()),
            Filters.lte("since", day.toString()),
            Filters.gt("until", day.toString()));
    return read(
        Filters.and(
            Filters.in(ENDS, ends),
            Filters.in(READING, reading.stream().map(Scope::value).toList()),
            seen(sight),
            Filters.elemMatch("edges", edge)),
        limit);
  }

  private List<EdgeRow> read(Bson filter, int limit) {
    return rows()
        .find(filter)
        .limit(limit)
        // One reply for all of them: the number of commands does not grow with what is found.
        .batchSize(limit == 0 ? Integer.MAX_VALUE : limit + 1)
        .map(EdgeRepository::row)
        .into(new ArrayList<>());
  }

  private static Bson seen(Sight sight) {
    var ways = new ArrayList<Bson>();
    sight
        .rows()
        .forEach((scope, seen) ->
            ways.add(
                new Conditions()
                    .equal(READING, scope.value())
                    .oneOf(PLACES, seen.texts())
                    .toFilter()));
    return ways.isEmpty() ? Filters.in(READING, List.of()) : Filters.or(ways);
  }

  private static Document write(EdgeRow row) {
    return new Document("_id", row.owner().toString())
        .append(VERSION, row.version())
        .append("node", row.node())
        .append(READING, row.reading().value())
        .append(PLACES, Place.texts(row.places()))
        .append(ENDS, row.others().stream().map(NodeRef::toString).sorted().toList())
        .append("edges", row.edges().stream().map(EdgeRepository::write).toList());
  }

  private static Document write(Edge edge) {
    return new Document("from", edge.from().toString())
        .append("kind", edge.kind().name())
        .append("to", edge.to().toString())
        .append("since", edge.since() == null ? ALWAYS : edge.since().toString())
        .append("until", edge.until() == null ? FOREVER : edge.until().toString());
  }

  private static EdgeRow row(Document stored) {
    return new EdgeRow(
        NodeRef.parse(stored.getString("_id")),
        stored.getLong(VERSION),
        stored.getBoolean("node"),
        Scope.of(stored.getString(READING)).orElseThrow(),
        stored.getList(PLACES, String.class).stream().map(Place::parse).collect(toSet()),
        stored.getList("edges", Document.class).stream().map(EdgeRepository::edge).toList());
  }

  private static Edge edge(Document stored) {
    String since = stored.getString("since");
    String until = stored.getString("until");
    return new Edge(
        NodeRef.parse(stored.getString("from")),
        EdgeKind.valueOf(stored.getString("kind")),
        NodeRef.parse(stored.getString("to")),
        since.equals(ALWAYS) ? null : LocalDate.parse(since),
        until.equals(FOREVER) ? null : LocalDate.parse(until));
  }

  private static List<String> texts(Collection<NodeRef> nodes) {
    return nodes.stream().map(NodeRef::toString).toList();
  }

  private MongoCollection<Document> rows() {
    return mongo.getCollection(COLLECTION);
  }
}
