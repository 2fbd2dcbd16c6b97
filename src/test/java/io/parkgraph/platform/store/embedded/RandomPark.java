package io.parkgraph.platform.store.embedded;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/**
 * Makes documents, updates, filters and sorts out of a seed. Values come from small pools, so that
 * they meet; a wild park also has arrays, nested documents and nulls where a tame one has not.
 */
final class RandomPark {

  static final List<Document> INDEXES =
      List.of(
          new Document("a", 1),
          new Document("b", -1),
          new Document("b", 1).append("s.t", -1),
          new Document("s.t", 1).append("_id", -1),
          new Document("a", -1).append("b", 1),
          new Document("tags", 1),
          new Document("tags", 1).append("b", -1),
          new Document("list.x", 1),
          new Document("list.x", 1).append("list.y", 1));

  private static final List<String> WORDS =
      List.of(
          "",
          "a",
          "ab",
          "b",
          "Z",
          "\u6e1d\u4e2d",
          "\u91cd\u5e86",
          "\ud842\udfb7",
          "\uffee",
          "z\u0001",
          "z");

  private final Random random;
  private final boolean wild;

  RandomPark(long seed) {
    this.random = new Random(seed);
    this.wild = seed % 2 == 1;
  }

  boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  String id() {
    return "d" + below(60);
  }

  Document document(String id) {
    Document document = new Document("_id", id).append("b", below(5));
    if (happens(90)) {
      document.append("a", mixed());
    }
    if (happens(90)) {
      document.append("s", new Document("t", word()));
    }
    if (happens(80)) {
      document.append("tags", tags());
    }
    if (happens(60)) {
      document.append("list", many(3, this::element));
    }
    if (happens(30)) {
      document.append("claim", claim());
    }
    return document;
  }

  private String claim() {
    return "claim" + below(25);
  }

  private Object element() {
    return wild && happens(10)
        ? below(4)
        : new Document("x", wild && happens(10) ? many(2, () -> below(4)) : below(4))
            .append("y", below(4));
  }

  private Object tags() {
    return wild && happens(20) ? word() : many(4, this::word);
  }

  private <T> List<T> many(int most, Supplier<T> element) {
    return IntStream.range(0, below(most + 1))
        .mapToObj(_ -> element.get())
        .collect(toCollection(ArrayList::new));
  }

  private String word() {
    return oneOf(WORDS);
  }

  private Object mixed() {
    return switch (below(wild ? 13 : 9)) {
      case 0, 1 -> below(6);
      case 2 -> (long) below(6);
      case 3 -> below(12) / 2.0;
      case 4 -> word();
      case 5 -> happens(50);
      case 6 -> new Date(below(4) * 1_000L);
      case 7 -> new ObjectId(new Date(below(4) * 1_000L), 1);
      case 8 -> 3_000_000_000L + below(3);
      case 9 -> new Decimal128(new BigDecimal(below(6)));
      case 10 -> new Document("x", below(2)).append("y", word());
      case 11 -> List.of(below(6), below(6));
      default -> null;
    };
  }

  /** An update that every document accepts, so that it reaches all or none. */
  Document updateOfAll() {
    return switch (below(7)) {
      case 0 -> new Document("$set", new Document("b", below(5)));
      case 1 -> new Document("$set", new Document("s.t", word()));
      case 2 -> new Document("$set", new Document("a", mixed()));
      case 3 -> new Document("$unset", new Document(oneOf(List.of("a", "s", "tags", "s.t")), ""));
      case 4 -> new Document("$inc", new Document("b", 1));
      case 5 -> new Document("$set", new Document("tags", many(4, this::word)));
      default -> new Document("$set", new Document("list", many(3, this::element)));
    };
  }

  Document update() {
    return switch (below(4)) {
      case 0 -> new Document("$push", new Document("tags", word()));
      case 1 -> new Document("$pull", new Document("tags", word()));
      default -> updateOfAll();
    };
  }

  /** An update of a claim, which collides with other documents now and then. */
  Document claiming() {
    return happens(30)
        ? new Document("$unset", new Document("claim", ""))
        : new Document("$set", new Document("claim", claim()));
  }

  Document filter() {
    Document filter = condition();
    if (happens(50)) {
      condition().forEach(filter::putIfAbsent);
    }
    if (happens(15)) {
      filter.append("$or", List.of(condition(), condition()));
    }
    if (happens(15)) {
      filter.append("$and", List.of(condition(), condition()));
    }
    return filter;
  }

  private Document condition() {
    return switch (below(10)) {
      case 0 -> new Document("_id", demand(this::id));
      case 1, 2 -> new Document("a", demand(this::mixed));
      case 3, 4 -> new Document("b", demand(() -> below(5)));
      case 5 -> new Document("s.t", demand(this::word));
      case 6 -> new Document("tags", demand(this::word));
      case 7 -> new Document("list.x", demand(() -> below(4)));
      case 8 -> new Document("list.y", demand(() -> below(4)));
      default -> new Document("claim", demand(this::claim));
    };
  }

  private Object demand(Supplier<?> value) {
    return switch (below(10)) {
      case 0, 1, 2 -> value.get();
      case 3 ->
          new Document("$in", IntStream.range(0, below(4)).mapToObj(_ -> value.get()).toList());
      case 4 -> new Document("$gte", comparable(value));
      case 5 -> new Document("$lt", comparable(value));
      case 6 -> new Document("$gt", comparable(value)).append("$lte", comparable(value));
      case 7 -> new Document("$ne", value.get());
      case 8 -> new Document("$exists", happens(50));
      default -> null;
    };
  }

  /** The engine cannot compare with documents or arrays. */
  private static Object comparable(Supplier<?> value) {
    Object found = value.get();
    return found instanceof Document || found instanceof List || found == null ? "m" : found;
  }

  /** The id comes last, so that there is one right order. */
  Document sort() {
    Document sort =
        switch (below(7)) {
          case 0 -> new Document("a", direction());
          case 1 -> new Document("b", direction());
          case 2 -> new Document("s.t", direction());
          case 3 -> new Document("b", direction()).append("s.t", direction());
          case 4 -> new Document("a", direction()).append("b", direction());
          case 5 -> new Document("claim", direction());
          default -> new Document();
        };
    return sort.append("_id", direction());
  }

  private int direction() {
    return happens(50) ? 1 : -1;
  }
}
