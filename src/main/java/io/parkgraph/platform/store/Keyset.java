package io.parkgraph.platform.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Turns an order and a place in it into the conditions and the sort that a database understands.
 */
final class Keyset {

  private static final String ID = "_id";

  private final Ordering ordering;
  private final boolean forward;

  Keyset(Ordering ordering, boolean forward) {
    this.ordering = ordering;
    this.forward = forward;
  }

  /** The sort; going backward it is turned round. */
  Bson sort() {
    var sorts = new ArrayList<Bson>();
    for (Ordering.Field field : ordering.fields()) {
      sorts.add(
          upward(field.descending())
              ? Sorts.ascending(field.path())
              : Sorts.descending(field.path()));
    }
    sorts.add(upward(ordering.idDescending()) ? Sorts.ascending(ID) : Sorts.descending(ID));
    return Sorts.orderBy(sorts);
  }

  /**
   * What holds for the rows beyond a place. Beside the alternatives stands a plain bound on the
   * first field, from which an index can begin to read.
   */
  Bson beyond(Position from) {
    List<Ordering.Field> fields = ordering.fields();
    var alternatives = new ArrayList<Bson>();
    var equal = new ArrayList<Bson>();
    for (int i = 0; i < fields.size(); i++) {
      Ordering.Field field = fields.get(i);
      Object value = stored(field, from.values().get(i));
      alternatives.add(and(equal, past(field.path(), field.descending(), value)));
      equal.add(Filters.eq(field.path(), value));
    }
    alternatives.add(and(equal, past(ID, ordering.idDescending(), from.id())));
    Bson beyond = Filters.or(alternatives);
    if (fields.isEmpty()) {
      return beyond;
    }
    Ordering.Field first = fields.getFirst();
    Object value = stored(first, from.values().getFirst());
    Bson bound =
        upward(first.descending())
            ? Filters.gte(first.path(), value)
            : Filters.lte(first.path(), value);
    return Filters.and(bound, beyond);
  }

  /** The place of a stored row. */
  Position position(Document row) {
    var values = new ArrayList<Object>();
    for (Ordering.Field field : ordering.fields()) {
      Object value = row.getEmbedded(List.of(field.path().split("\\.")), Object.class);
      values.add(
          switch (value) {
            case Integer number -> (Object) number.longValue();
            case Date moment -> moment.getTime();
            default -> value;
          });
    }
    return new Position(values, row.getString(ID));
  }

  private static Object stored(Ordering.Field field, Object value) {
    return field.moment() && value instanceof Long millis ? new Date(millis) : value;
  }

  private boolean upward(boolean descending) {
    return descending != forward;
  }

  private Bson past(String path, boolean descending, Object value) {
    return upward(descending) ? Filters.gt(path, value) : Filters.lt(path, value);
  }

  private static Bson and(List<Bson> conditions, Bson last) {
    var all = new ArrayList<>(conditions);
    all.add(last);
    return all.size() == 1 ? last : Filters.and(all);
  }
}
