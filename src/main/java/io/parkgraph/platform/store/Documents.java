package io.parkgraph.platform.store;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The stored aggregates of one type: reads for the room's repository, conditional writes for the
 * write path.
 *
 * @param <A> the aggregate
 */
public final class Documents<A> {

  private static final String ID = "_id";

  /**
   * How many rows one reply brings at most where more than a page is read; a row has a few thousand
   * bytes, and a reply holds 16 MB. Without a number the first one brings 101.
   */
  private static final int REPLY = 1_000;

  private final MongoOperations mongo;
  private final DocumentType<A> type;

  /** The documents of the type in the given database. */
  public Documents(MongoOperations mongo, DocumentType<A> type) {
    this.mongo = mongo;
    this.type = type;
  }

  /** How they are stored. */
  public DocumentType<A> type() {
    return type;
  }

  /** The aggregate of a key. */
  public Optional<A> find(String id) {
    return load(Filters.eq(ID, id)).map(Stored::aggregate);
  }

  /**
   * The aggregates of those keys that there are, in no certain order, by one command a thousand.
   */
  public List<A> findAll(Collection<String> ids) {
    return ids.isEmpty() ? List.of() : list(Filters.in(ID, ids));
  }

  /** All that match, in no certain order; for sets that are known to be small. */
  public List<A> list(Bson filter) {
    return collection().find(filter).batchSize(REPLY).map(this::read).into(new ArrayList<>());
  }

  /** The ids of those that match, in no certain order, at most so many. */
  public List<String> ids(Bson filter, int limit) {
    return collection()
        .find(filter)
        .projection(new Document(ID, 1))
        .limit(limit)
        .batchSize(REPLY)
        .map(row -> row.getString(ID))
        .into(new ArrayList<>());
  }

  /** How many of those that match have each text at a path, or in a list there. */
  public Map<String, Integer> tally(Bson filter, String path) {
    var tally = new HashMap<String, Integer>();
    List<String> steps = List.of(path.split("\\.", -1));
    collection()
        .find(filter)
        .projection(new Document(path, 1))
        .batchSize(REPLY)
        .forEach(row ->
            texts(row.getEmbedded(steps, Object.class))
                .forEach(text -> tally.merge(text, 1, Integer::sum)));
    return tally;
  }

  /** The first in an order, if any match. */
  public Optional<A> first(Bson filter, Ordering ordering) {
    Slice<A> slice = page(filter, ordering, PageRequest.first(1));
    return slice.items().stream().findFirst();
  }

  /** How many match. */
  public long count(Bson filter) {
    return filter.toBsonDocument().isEmpty()
        ? collection().estimatedDocumentCount()
        : collection().countDocuments(filter);
  }

  /** One page of those that match, by one command. */
  public Slice<A> page(Bson filter, Ordering ordering, PageRequest request) {
    return new KeysetPages<>(collection(), this::read).page(filter, ordering, request);
  }

  /** One aggregate with its envelope. */
  public Optional<Stored<A>> load(Bson filter) {
    return Optional.ofNullable(collection().find(filter).first())
        .map(row -> new Stored<>(read(row), Envelope.of(row)));
  }

  /** One aggregate with its envelope, by its key. */
  public Optional<Stored<A>> load(String id) {
    return load(Filters.eq(ID, id));
  }

  /** Whether another one holds what the aggregate is to hold alone. */
  public boolean heldByAnother(A aggregate) {
    return holder(aggregate)
        .filter(holder -> !holder.equals(type.id().apply(aggregate)))
        .isPresent();
  }

  /** The key of the one that holds what the aggregate is to hold alone; nothing while nobody. */
  public Optional<String> holder(A aggregate) {
    return type.claim()
        .apply(aggregate)
        .flatMap(held -> ids(Filters.eq(DocumentType.CLAIM, held), 1).stream().findFirst());
  }

  /** Stores a new aggregate; false if its key or one of its unique values is taken. */
  public boolean insert(A aggregate, Envelope envelope) {
    try {
      collection().insertOne(write(aggregate, envelope));
      return true;
    } catch (MongoWriteException | DuplicateKeyException refused) {
      return notDuplicate(refused);
    }
  }

  /**
   * Stores an aggregate in the place of the given version, by one atomic write; false if the
   * version is not the stored one any more, or a unique value is taken.
   */
  public boolean replace(A aggregate, long expected, Envelope envelope) {
    try {
      Bson there =
          Filters.and(
              Filters.eq(ID, type.id().apply(aggregate)), Filters.eq(Envelope.VERSION, expected));
      return collection().replaceOne(there, write(aggregate, envelope)).getMatchedCount() == 1;
    } catch (MongoWriteException | DuplicateKeyException refused) {
      return notDuplicate(refused);
    }
  }

  /** An aggregate as it would be read again once it were stored; nothing is. */
  public Stored<A> asStored(A aggregate, Envelope envelope) {
    return new Stored<>(read(content(aggregate, envelope)), envelope);
  }

  /** Stores those of many new aggregates whose keys are free, by one command. */
  public void insertMissing(List<Stored<A>> aggregates) {
    List<Document> rows =
        aggregates.stream().map(one -> write(one.aggregate(), one.envelope())).toList();
    try {
      collection().insertMany(rows, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException partly) {
      boolean other =
          partly.getWriteErrors().stream()
              .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY);
      if (other) {
        throw partly;
      }
    }
  }

  private static Stream<String> texts(@Nullable Object stored) {
    return stored instanceof Collection<?> several
        ? several.stream().map(String::valueOf)
        : Stream.ofNullable(stored).map(String::valueOf);
  }

  private static boolean notDuplicate(MongoException refused) {
    if (ErrorCategory.fromErrorCode(refused.getCode()) == ErrorCategory.DUPLICATE_KEY) {
      return false;
    }
    throw refused;
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection(type.collection());
  }

  private A read(Document row) {
    return mongo.getConverter().read(type.type(), row);
  }

  private Document write(A aggregate, Envelope envelope) {
    Document row = content(aggregate, envelope);
    row.put("k", new Document(type.derived().apply(aggregate)));
    return row;
  }

  /** What is stored but for what is derived of it, which takes longest and is never read back. */
  private Document content(A aggregate, Envelope envelope) {
    var row = new Document();
    mongo.getConverter().write(aggregate, row);
    row.put(ID, type.id().apply(aggregate));
    type.claim().apply(aggregate).ifPresent(held -> row.put(DocumentType.CLAIM, held));
    envelope.putInto(row);
    return row;
  }
}
