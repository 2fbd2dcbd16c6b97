package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;

/** A database in the store; it also mends what the engine's commands get wrong. */
final class IndexedDatabase extends AbstractSynchronizedMongoDatabase<KeyBytes> {

  private final StoreMaps maps;
  private final Examined examined;

  IndexedDatabase(String name, CursorRegistry cursors, StoreMaps maps, Examined examined) {
    super(name, cursors);
    this.maps = maps;
    this.examined = examined;
    initializeNamespacesAndIndexes();
  }

  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver resolver, Oplog oplog) {
    BulkWrite.Engine engine = part -> super.handleCommand(channel, command, part, resolver, oplog);
    return switch (command.toLowerCase(Locale.ROOT)) {
      case "insert" -> BulkWrite.insert(query, engine);
      case "update" -> BulkWrite.update(query, engine);
      case "delete" -> BulkWrite.delete(query, engine);
      case "dropindexes" -> dropIndexes(query);
      case "aggregate" -> {
        Document counting = CountCommand.of(query);
        yield counting == null
            ? aggregate(query, engine)
            : CountCommand.reply(
                getDatabaseName(),
                counting,
                super.handleCommand(channel, CountCommand.NAME, counting, resolver, oplog));
      }
      default -> engine.run(query);
    };
  }

  /** {@code $addFields} sets fields inside the documents it reads, so it must not get ours. */
  private static Document aggregate(Document query, BulkWrite.Engine engine) {
    if (!query.toString().contains("$addFields")) {
      return engine.run(query);
    }
    return ScopedValue.where(IndexedCollection.DETACHED, true).call(() -> engine.run(query));
  }

  /** The engine would forget the indexes of this name, or all, in every collection. */
  private synchronized Document dropIndexes(Document query) {
    String name = String.valueOf(query.get("dropIndexes"));
    MongoCollection<KeyBytes> collection = resolveCollection(name, false);
    if (collection != null) {
      for (String index : IndexSelection.names(collection, query.get("index"))) {
        dropIndex(collection, index);
        getOrCreateIndexesCollection()
            .deleteDocuments(new Document("ns", collection.getFullName()).append("name", index), 0);
      }
    }
    Document response = new Document();
    Utils.markOkay(response);
    return response;
  }

  @Override
  public synchronized MongoCollection<KeyBytes> createCollectionOrThrowIfExists(
      String collectionName, CollectionOptions options) {
    return super.createCollectionOrThrowIfExists(collectionName, options);
  }

  @Override
  protected MongoCollection<KeyBytes> openOrCreateCollection(
      String collectionName, CollectionOptions options) {
    return new IndexedCollection(this, collectionName, options, cursorRegistry, maps, examined);
  }

  @Override
  public synchronized void dropCollection(String collectionName, Oplog oplog) {
    MongoCollection<KeyBytes> collection = resolveCollection(collectionName, true);
    super.dropCollection(collectionName, oplog);
    ((IndexedCollection) collection).discard();
  }

  @Override
  protected Index<KeyBytes> openOrCreateUniqueIndex(
      String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
    if (keys.size() == 1 && keys.getFirst().getKey().equals(IndexField.ID)) {
      return ((IndexedCollection) resolveCollection(collectionName, true))
          .primaryIndex(indexName, keys);
    }
    return orderedIndex(collectionName, indexName, keys, true, sparse);
  }

  @Override
  protected Index<KeyBytes> openOrCreateSecondaryIndex(
      String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
    return orderedIndex(collectionName, indexName, keys, false, sparse);
  }

  private OrderedIndex orderedIndex(
      String collectionName,
      String indexName,
      List<IndexKey> keys,
      boolean unique,
      boolean sparse) {
    String namespace = getFullCollectionNamespace(collectionName);
    return new OrderedIndex(maps, namespace, indexName, keys, unique, sparse);
  }

  @Override
  protected long getStorageSize() {
    return maps.fileSize();
  }

  @Override
  protected long getFileSize() {
    return maps.fileSize();
  }
}
