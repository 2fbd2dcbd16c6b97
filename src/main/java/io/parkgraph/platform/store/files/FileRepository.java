package io.parkgraph.platform.store.files;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import io.parkgraph.platform.store.vault.Sealed;
import io.parkgraph.platform.store.vault.Vault;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/**
 * The files in GridFS. Beside what GridFS keeps of one stands in {@code metadata} what is known of
 * it, once it is complete, and {@code due}: when the sweep looks at it next.
 */
@Repository
class FileRepository {

  private static final String BUCKET = "files";
  private static final String ID = "_id";
  private static final String DUE = "metadata.due";
  private static final String TYPE = "metadata.type";
  private static final String GOING = "metadata.going";

  private final MongoDatabaseFactory database;
  private final Vault vault;

  FileRepository(MongoDatabaseFactory database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /**
   * Begins a file, which nobody can find before it is {@linkplain #complete complete}. GridFS knows
   * nothing of it until its end, so that it is noted apart: a process that dies meanwhile leaves
   * parts of which only the note tells.
   */
  GridFSUploadStream upload(String id, String by, Instant due) {
    begun().insertOne(new Document(ID, id).append("due", Date.from(due)));
    var known = new Document("by", by).append("due", Date.from(due));
    return bucket()
        .openUploadStream(new BsonString(id), id, new GridFSUploadOptions().metadata(known));
  }

  void complete(StoredFile file) {
    files()
        .updateOne(
            Filters.eq(ID, file.id()),
            Updates.combine(
                Updates.set("metadata.name", vault.seal(file.name()).stored()),
                Updates.set("metadata.sha256", vault.seal(file.sha256()).stored()),
                Updates.set("metadata.size", file.size()),
                Updates.set("metadata.at", Date.from(file.at())),
                Updates.set(TYPE, file.type().name())));
    begun().deleteOne(Filters.eq(ID, file.id()));
  }

  /** Takes away what there is of a file that was not completed. */
  void abandon(String id) {
    chunks().deleteMany(Filters.eq("files_id", id));
    files().deleteOne(Filters.and(Filters.eq(ID, id), Filters.exists(TYPE, false)));
    begun().deleteOne(Filters.eq(ID, id));
  }

  /**
   * Takes away what is left of files whose process died before they were complete.
   *
   * @return how many there were
   */
  int abandonDue(Instant now) {
    int count = 0;
    for (Document note : begun().find(Filters.lte("due", Date.from(now)))) {
      String id = note.getString(ID);
      if (findAll(List.of(id)).isEmpty()) {
        abandon(id);
        count++;
      } else {
        begun().deleteOne(Filters.eq(ID, id));
      }
    }
    return count;
  }

  List<StoredFile> findAll(Collection<String> ids) {
    return files()
        .find(Filters.and(Filters.in(ID, ids), present()))
        .map(this::read)
        .into(new ArrayList<>());
  }

  /** What is stored of it, still encrypted. */
  InputStream content(String id) {
    return bucket().openDownloadStream(new BsonString(id));
  }

  /** Puts off the sweep of a file; false if there is none, or it is going already. */
  boolean hold(String id, Instant due) {
    return files()
            .updateOne(Filters.and(Filters.eq(ID, id), present()), Updates.set(DUE, Date.from(due)))
            .getMatchedCount()
        == 1;
  }

  /** Files that the sweep has to look at, each with when that became due, at most so many. */
  List<Due> due(Instant now, int limit) {
    files().createIndex(Indexes.ascending(DUE));
    return files()
        .find(Filters.lte(DUE, Date.from(now)))
        .sort(Indexes.ascending(DUE))
        .projection(Projections.include(DUE))
        .limit(limit)
        .map(row ->
            new Due(
                row.getString(ID), row.get("metadata", Document.class).getDate("due").toInstant()))
        .into(new ArrayList<>());
  }

  /** Marks a file as going unless somebody has held it since; then takes it away. */
  boolean remove(Due file) {
    Bson unheld = Filters.and(Filters.eq(ID, file.id()), Filters.eq(DUE, Date.from(file.at())));
    if (files().updateOne(unheld, Updates.set(GOING, true)).getMatchedCount() == 0) {
      return false;
    }
    bucket().delete(new BsonString(file.id()));
    return true;
  }

  /**
   * A file that the sweep has to look at.
   *
   * @param at since when
   */
  record Due(String id, Instant at) {}

  private static Bson present() {
    return Filters.and(Filters.exists(TYPE), Filters.eq(GOING, null));
  }

  private StoredFile read(Document row) {
    Document known = row.get("metadata", Document.class);
    return new StoredFile(
        row.getString(ID),
        vault.open(Sealed.of(known.get("name", Binary.class))),
        FileType.valueOf(known.getString("type")),
        known.getLong("size"),
        vault.open(Sealed.of(known.get("sha256", Binary.class))),
        known.getString("by"),
        known.getDate("at").toInstant());
  }

  private MongoCollection<Document> files() {
    return database.getMongoDatabase().getCollection(BUCKET + ".files");
  }

  private MongoCollection<Document> chunks() {
    return database.getMongoDatabase().getCollection(BUCKET + ".chunks");
  }

  private MongoCollection<Document> begun() {
    return database.getMongoDatabase().getCollection(BUCKET + ".begun");
  }

  private GridFSBucket bucket() {
    return GridFSBuckets.create(database.getMongoDatabase(), BUCKET);
  }
}
