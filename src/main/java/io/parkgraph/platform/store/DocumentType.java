package io.parkgraph.platform.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one kind of aggregate is stored: its collection, what is derived for look-ups, its indexes.
 *
 * @param type the aggregate
 * @param collection the collection's name
 * @param id the aggregate's key
 * @param derived values that are kept beside it for sorting and searching, never null; they are
 *     stored under {@code k}
 * @param indexes the collection's own indexes
 * @param claim what only one entity of the type may hold at a time, such as {@code
 *     GUIDANCE|<enterprise>} while a linkage is active; nothing while this one does not hold it
 * @param <A> the aggregate
 */
public record DocumentType<A>(
    Class<A> type,
    String collection,
    Function<A, String> id,
    Function<A, Map<String, Object>> derived,
    List<Index> indexes,
    Function<A, Optional<String>> claim) {

  /** Where a document keeps what it holds alone; absent while it holds nothing. */
  public static final String CLAIM = "claim";

  /**
   * An index on one or more fields, ascending.
   *
   * @param fields the fields' paths, in order
   * @param unique whether two documents may not have the same values
   * @param sparse whether documents without the fields stay out of it
   */
  public record Index(List<String> fields, boolean unique, boolean sparse) {

    /** An index for look-ups and orders. */
    public static Index on(String... fields) {
      return new Index(List.of(fields), false, false);
    }

    /** An index that lets no two documents hold the same value at once. */
    public static Index uniqueWhereHeld(String field) {
      return new Index(List.of(field), true, true);
    }
  }

  /** Copies its list. */
  public DocumentType {
    indexes = List.copyOf(indexes);
  }

  /** A type of which many may be alike, but for their keys. */
  public DocumentType(
      Class<A> type,
      String collection,
      Function<A, String> id,
      Function<A, Map<String, Object>> derived,
      List<Index> indexes) {
    this(type, collection, id, derived, indexes, none -> Optional.empty());
  }

  /** The same type, of which only one entity at a time may hold what the function says. */
  public DocumentType<A> claiming(Function<A, Optional<String>> held) {
    return new DocumentType<>(type, collection, id, derived, indexes, held);
  }
}
