package io.parkgraph.platform.store.backup;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.parkgraph.platform.store.embedded.Durability;
import io.parkgraph.platform.store.embedded.EmbeddedEngine;
import io.parkgraph.platform.store.embedded.IdleDataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings a backup back into a data folder. The new store is built beside the present one, which it
 * replaces in one step once it is complete.
 */
final class FolderRestore {

  private static final String BESIDE = "restoring";

  private final Path folder;

  FolderRestore(Path folder) {
    this.folder = folder;
  }

  /**
   * What was done.
   *
   * @param aside where the store of before is now, if there was one
   */
  record Done(Tally tally, Optional<Path> aside) {}

  /**
   * Does it.
   *
   * @throws BackupProblem if there is a store and it may not be replaced
   * @throws io.parkgraph.platform.store.embedded.DataFolderInUseException if an engine has the
   *     folder open
   */
  Done from(BackupReader backup, boolean replace) throws IOException {
    if (IdleDataFolder.holdsStore(folder) && !replace) {
      throw new BackupProblem(
          "There is a store in %s already: add --replace to put the backup in its place."
              .formatted(folder));
    }
    try (IdleDataFolder idle = IdleDataFolder.of(folder)) {
      Path beside = folder.resolve(BESIDE);
      remove(beside);
      Tally tally = build(backup, beside);
      Optional<Path> aside = idle.takeStoreOf(beside);
      remove(beside);
      return new Done(tally, aside);
    }
  }

  private static Tally build(BackupReader backup, Path beside) throws IOException {
    try (EmbeddedEngine engine = EmbeddedEngine.start(beside, Durability.SURVIVES_POWER_CUT);
        MongoClient client = MongoClients.create(engine.databaseUri())) {
      var loader = new RowLoader(client.getDatabase(EmbeddedEngine.DATABASE), "");
      Tally tally = backup.forEach(loader::take);
      loader.flush();
      return tally;
    }
  }

  private static void remove(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> found = Files.walk(tree)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
