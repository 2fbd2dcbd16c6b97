package io.parkgraph.platform.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the stored entries of indexes with the stored documents, while no engine is open. */
public final class IndexAudit {

  private IndexAudit() {}

  /** Opens the folder, which no engine may have open, and compares. */
  public static void assertIndexesMatchDocuments(Path folder, String namespace) {
    try (StoreFile file = StoreFile.open(folder)) {
      StoreMaps maps = new StoreMaps(file.store());
      String database = namespace.substring(0, namespace.indexOf('.'));
      int checked = 0;
      for (Document index : maps.documents(database + ".system.indexes").values()) {
        String name = index.get("name").toString();
        if (index.get("ns").equals(namespace) && !name.equals("_id_")) {
          assertThat(stored(maps, namespace, name))
              .as("entries of %s", name)
              .isEqualTo(calledFor(maps, namespace, index));
          checked++;
        }
      }
      assertThat(checked).isPositive();
    }
  }

  private static Set<KeyBytes> stored(StoreMaps maps, String namespace, String name) {
    assertThat(maps.hasIndex(namespace, name)).isTrue();
    return new HashSet<>(maps.index(namespace, name).keySet());
  }

  private static Set<KeyBytes> calledFor(StoreMaps maps, String namespace, Document index) {
    List<IndexKey> keys = new ArrayList<>();
    ((Document) index.get("key"))
        .forEach((field, order) -> keys.add(new IndexKey(field, ((Number) order).intValue() > 0)));
    IndexEntries entries = new IndexEntries(keys, Boolean.TRUE.equals(index.get("sparse")));
    Set<KeyBytes> expected = new HashSet<>();
    maps.documents(namespace)
        .forEach((position, document) ->
            entries.of(document).keySet().forEach(key -> expected.add(key.followedBy(position))));
    return expected;
  }
}
