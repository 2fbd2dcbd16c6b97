package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out which indexes of a collection a {@code dropIndexes} command means. */
final class IndexSelection {

  private static final String ALL = "*";
  private static final String PRIMARY = "_id_";

  private IndexSelection() {}

  /**
   * Reads the command's {@code index}: a name, a list of names, {@code "*"}, or the fields.
   *
   * @throws IndexNotFoundException if the collection has no index with those fields; an unknown
   *     name is left for the engine to refuse
   * @throws MongoServerError if the index on the id is meant, which has to stay
   */
  static List<String> names(MongoCollection<KeyBytes> collection, @Nullable Object selection) {
    List<String> names = resolve(collection.getIndexes(), selection);
    if (names.contains(PRIMARY)) {
      throw new MongoServerError(ErrorCode.InvalidOptions, "cannot drop _id index");
    }
    return names;
  }

  private static List<String> resolve(List<Index<KeyBytes>> indexes, @Nullable Object selection) {
    if (ALL.equals(selection)) {
      return indexes.stream().map(Index::getName).filter(name -> !name.equals(PRIMARY)).toList();
    }
    if (selection instanceof Collection<?> names) {
      return names.stream().map(String::valueOf).toList();
    }
    if (selection instanceof Document fields) {
      return List.of(nameOf(indexes, fields));
    }
    return List.of(String.valueOf(selection));
  }

  private static String nameOf(List<Index<KeyBytes>> indexes, Document fields) {
    List<IndexField> wanted =
        fields.entrySet().stream()
            .map(field ->
                new IndexField(
                    field.getKey(),
                    field.getValue() instanceof Number direction && direction.intValue() > 0))
            .toList();
    return indexes.stream()
        .filter(index -> fieldsOf(index).equals(wanted))
        .map(Index::getName)
        .findFirst()
        .orElseThrow(() -> new IndexNotFoundException(fields));
  }

  private static List<IndexField> fieldsOf(Index<KeyBytes> index) {
    return index.getKeys().stream()
        .map(key -> new IndexField(key.getKey(), key.isAscending()))
        .toList();
  }
}
