package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out the keys under which an index lists a document: one for each value of its array, or
 * exactly one.
 *
 * <p>Where two fields lie in the same array, their values are combined in every way, since each
 * condition of a query may be met by another element.
 */
final class IndexEntries {

  private final List<IndexField> fields;
  private final List<FieldPath> paths;
  private final boolean sparse;

  IndexEntries(List<IndexKey> keys, boolean sparse) {
    this.fields =
        keys.stream().map(key -> new IndexField(key.getKey(), key.isAscending())).toList();
    this.paths = fields.stream().map(field -> FieldPath.of(field.name())).toList();
    this.sparse = sparse;
  }

  List<IndexField> fields() {
    return fields;
  }

  boolean mayCountElements() {
    return paths.stream().anyMatch(FieldPath::mayCountElements);
  }

  /**
   * The keys with the values they stand for; none if the index leaves the document out.
   *
   * @throws CannotIndexParallelArraysError if two different arrays meet in one key
   */
  Map<KeyBytes, KeyValue> of(Document document) {
    List<FieldPath.Found> found = find(document);
    if (isLeftOut(found)) {
      return Map.of();
    }
    Map<KeyBytes, KeyValue> keys = new LinkedHashMap<>();
    combine(found, KeyRange.ALL.from(), new ArrayList<>(), keys);
    return keys;
  }

  void note(Document document, KeyTraits traits) {
    List<FieldPath.Found> found = find(document);
    if (isLeftOut(found)) {
      return;
    }
    for (FieldPath.Found field : found) {
      if (field.arrayPath() != null) {
        traits.noteArray();
      }
      traits.noteValues(field.values());
    }
    traits.noteValues(List.of(document.getOrMissing(IndexField.ID)));
  }

  private List<FieldPath.Found> find(Document document) {
    List<FieldPath.Found> found = paths.stream().map(path -> path.in(document)).toList();
    Set<String> arrays = new LinkedHashSet<>();
    for (FieldPath.Found field : found) {
      if (field.arrayPath() != null) {
        arrays.add(field.arrayPath());
      }
    }
    if (arrays.size() > 1) {
      throw new CannotIndexParallelArraysError(arrays);
    }
    return found;
  }

  private boolean isLeftOut(List<FieldPath.Found> found) {
    return sparse && found.stream().allMatch(FieldPath.Found::isMissing);
  }

  private void combine(
      List<FieldPath.Found> found,
      KeyBytes prefix,
      List<@Nullable Object> chosen,
      Map<KeyBytes, KeyValue> keys) {
    int depth = chosen.size();
    if (depth == fields.size()) {
      keys.putIfAbsent(prefix, new KeyValue(chosen));
      return;
    }
    for (Object value : found.get(depth).values()) {
      chosen.add(value instanceof Missing ? null : value);
      KeyBytes key = fields.get(depth).inKey(KeyBytes.of(value));
      combine(found, prefix.followedBy(key), chosen, keys);
      chosen.removeLast();
    }
  }
}
