package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * The maps of the store by what they hold. A namespace is {@code database.collection}.
 *
 * <p>No collection's name holds a {@code $}, so it can part a namespace from an index's name.
 */
final class StoreMaps {

  private static final String DOCUMENTS = "documents:";
  private static final String INDEX = "index:";
  private static final String TRAITS = "traits";

  private static final DataType<KeyBytes> KEYS = new KeyBytesType();
  private static final DataType<Document> BSON = new DocumentType();
  private static final DataType<Object> PLAIN = new ObjectDataType();

  private final MVStore store;
  private final MVMap<String, Integer> traits;

  StoreMaps(MVStore store) {
    this.store = store;
    this.traits = store.openMap(TRAITS, builder(PLAIN, PLAIN));
  }

  Set<String> databaseNames() {
    return store.getMapNames().stream()
        .filter(name -> name.startsWith(DOCUMENTS))
        .map(name -> name.substring(DOCUMENTS.length(), name.indexOf('.')))
        .collect(Collectors.toSet());
  }

  /** The collections of a database, without those in which the engine keeps its own notes. */
  List<String> collectionNames(String database) {
    String prefix = DOCUMENTS + database + ".";
    return store.getMapNames().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .filter(name -> !name.startsWith("system."))
        .sorted()
        .toList();
  }

  /** The indexes of a collection as they were asked for, but for the one on the id. */
  List<Document> declaredIndexes(String database, String collection) {
    String namespace = database + "." + collection;
    return documents(database + ".system.indexes").values().stream()
        .filter(index -> namespace.equals(index.get("ns")) && !"_id_".equals(index.get("name")))
        .map(index -> {
          Document declared = index.clone();
          declared.remove("ns");
          return declared;
        })
        .toList();
  }

  MVMap<KeyBytes, Document> documents(String namespace) {
    return store.openMap(DOCUMENTS + namespace, builder(KEYS, BSON));
  }

  boolean hasIndex(String namespace, String indexName) {
    return store.hasMap(indexMap(namespace, indexName));
  }

  MVMap<KeyBytes, Integer> index(String namespace, String indexName) {
    return store.openMap(indexMap(namespace, indexName), builder(KEYS, PLAIN));
  }

  KeyTraits traitsOf(MVMap<?, ?> map) {
    return new KeyTraits(traits, map);
  }

  void renameDocuments(MVMap<?, ?> map, String namespace) {
    rename(map, DOCUMENTS + namespace);
  }

  void renameIndex(MVMap<?, ?> map, String namespace, String indexName) {
    rename(map, indexMap(namespace, indexName));
  }

  private void rename(MVMap<?, ?> map, String name) {
    Integer bits = traits.remove(map.getName());
    store.renameMap(map, name);
    if (bits != null) {
      traits.put(name, bits);
    }
  }

  void remove(MVMap<?, ?> map) {
    traits.remove(map.getName());
    store.removeMap(map);
  }

  long fileSize() {
    return store.getFileStore().size();
  }

  private static String indexMap(String namespace, String indexName) {
    return INDEX + namespace + "$" + indexName;
  }

  private static <K, V> MVMap.Builder<K, V> builder(
      DataType<? super K> keys, DataType<? super V> values) {
    return new MVMap.Builder<K, V>().keyType(keys).valueType(values);
  }
}
