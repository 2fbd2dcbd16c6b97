package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of one field, in the bytes of its values. A condition may let through more
 * than the query does, never less.
 */
sealed interface Condition {

  /**
   * The field has one of these values.
   *
   * @param values different from each other, ascending
   */
  record Points(List<KeyBytes> values) implements Condition {

    private static final KeyBytes NULL = KeyBytes.of(null);

    static Points of(Collection<? extends @Nullable Object> values) {
      return new Points(values.stream().map(KeyBytes::of).distinct().sorted().toList());
    }

    boolean matchesNull() {
      return values.contains(NULL);
    }
  }

  /**
   * The field lies between two values; an excluded bound also excludes what starts with its bytes.
   */
  record Span(KeyBytes lower, boolean withLower, KeyBytes upper, boolean withUpper)
      implements Condition {

    private Span and(Span other) {
      int lowest = lower.compareTo(other.lower);
      int highest = upper.compareTo(other.upper);
      return new Span(
          lowest >= 0 ? lower : other.lower,
          lowest == 0 ? withLower && other.withLower : lowest > 0 ? withLower : other.withLower,
          highest <= 0 ? upper : other.upper,
          highest == 0 ? withUpper && other.withUpper : highest < 0 ? withUpper : other.withUpper);
    }

    /** The keys that start with the prefix and have a value between the bounds after it. */
    KeyRange after(KeyBytes prefix, IndexField field) {
      KeyBytes lowest = prefix.followedBy(field.inKey(lower));
      KeyBytes highest = prefix.followedBy(field.inKey(upper));
      return field.ascending()
          ? between(prefix, lowest, withLower, highest, withUpper)
          : between(prefix, highest, withUpper, lowest, withLower);
    }

    private static KeyRange between(
        KeyBytes prefix, KeyBytes from, boolean withFrom, KeyBytes to, boolean withTo) {
      return new KeyRange(
          withFrom ? from : from.successor(), withTo ? to.successor() : to, prefix.length());
    }
  }

  /** Both conditions at once, on a field that has a single value. */
  default Condition and(Condition other) {
    if (this instanceof Span span && other instanceof Span otherSpan) {
      return span.and(otherSpan);
    }
    if (this instanceof Points points) {
      boolean fewer =
          !(other instanceof Points more) || points.values().size() <= more.values().size();
      return fewer ? this : other;
    }
    return other;
  }

  /** Reads what a query says of a field; null if an index is of no help with it. */
  static @Nullable Condition read(@Nullable Object demanded) {
    if (!(demanded instanceof Document operators)) {
      return exactly(demanded);
    }
    if (BsonRegularExpression.isRegularExpression(operators)) {
      return null;
    }
    Condition result = null;
    for (Map.Entry<String, Object> operator : operators.entrySet()) {
      Condition condition = read(operator.getKey(), operator.getValue());
      if (condition != null) {
        result = result == null ? condition : result.and(condition);
      }
    }
    return result;
  }

  private static @Nullable Condition read(String operator, @Nullable Object operand) {
    return switch (operator) {
      case "$eq" -> exactly(operand);
      case "$in" -> oneOf(operand);
      case "$gt", "$gte" -> above(operand, operator.endsWith("e"));
      case "$lt", "$lte" -> below(operand, operator.endsWith("e"));
      default -> null;
    };
  }

  private static @Nullable Condition exactly(@Nullable Object value) {
    return value == null || isScalar(value) ? new Points(List.of(KeyBytes.of(value))) : null;
  }

  private static @Nullable Condition oneOf(@Nullable Object operand) {
    return operand instanceof Collection<?> values
            && values.stream().allMatch(value -> value == null || isScalar(value))
        ? Points.of(values)
        : null;
  }

  /** A comparison matches values of its operand's type only. */
  private static @Nullable Condition above(@Nullable Object operand, boolean inclusive) {
    if (operand == null || !isComparable(operand)) {
      return null;
    }
    KeyBytes key = KeyBytes.of(operand);
    return new Span(key, inclusive, key.first(1).successor(), false);
  }

  private static @Nullable Condition below(@Nullable Object operand, boolean inclusive) {
    if (operand == null || !isComparable(operand)) {
      return null;
    }
    KeyBytes key = KeyBytes.of(operand);
    return new Span(key.first(1), true, key, inclusive);
  }

  private static boolean isComparable(Object value) {
    return isScalar(value) && OrderedBytes.isOrdered(value);
  }

  private static boolean isScalar(Object value) {
    return value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Instant
        || value instanceof ObjectId
        || value instanceof UUID
        || value instanceof LegacyUUID
        || value instanceof BinData
        || value instanceof BsonTimestamp;
  }
}
