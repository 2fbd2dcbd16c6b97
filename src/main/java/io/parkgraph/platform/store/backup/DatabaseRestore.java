package io.parkgraph.platform.store.backup;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/**
 * Brings a backup back into a database that is reached by URI. Its collections are loaded under
 * other names first; then those of before are renamed away and the new ones take their names; those
 * of before are dropped last.
 */
final class DatabaseRestore {

  private static final String STAGED = "restoring.";
  private static final String ASIDE = "before_restore.";

  private final MongoDatabase database;

  DatabaseRestore(MongoClient client, String database) {
    this.database = client.getDatabase(database);
  }

  /**
   * Does it.
   *
   * @throws BackupProblem if the database holds anything and may not be replaced, or is in use
   */
  Tally from(BackupReader backup, boolean replace) throws IOException {
    List<String> present = own();
    if (!present.isEmpty() && !replace) {
      throw new BackupProblem(
          "The database %s is not empty: add --replace to put the backup in its place."
              .formatted(database.getName()));
    }
    if (database.getCollection("leases").find(Filters.gt("until", Date.from(Instant.now()))).first()
        != null) {
      throw new BackupProblem(
          "An application is running on the database %s: stop it, and try again ten seconds later."
              .formatted(database.getName()));
    }
    drop(STAGED);
    drop(ASIDE);
    var loader = new RowLoader(database, STAGED);
    Tally tally = backup.forEach(loader::take);
    loader.flush();
    present.forEach(name -> rename(name, ASIDE + name));
    loader.collections().forEach(name -> rename(STAGED + name, name));
    drop(ASIDE);
    return tally;
  }

  private List<String> own() {
    List<String> names = all();
    names.removeIf(
        name -> name.startsWith("system.") || name.startsWith(STAGED) || name.startsWith(ASIDE));
    return names;
  }

  private void drop(String prefix) {
    all().stream()
        .filter(name -> name.startsWith(prefix))
        .forEach(name -> database.getCollection(name).drop());
  }

  private List<String> all() {
    return database.listCollectionNames().into(new ArrayList<>());
  }

  private void rename(String from, String to) {
    database.getCollection(from).renameCollection(new MongoNamespace(database.getName(), to));
  }
}
