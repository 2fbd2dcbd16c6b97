package io.parkgraph.platform.store.backup;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.parkgraph.platform.StartupProblem;
import io.parkgraph.platform.store.Migration;
import io.parkgraph.platform.store.NoMongoUri;
import io.parkgraph.platform.store.embedded.DataFolderInUseException;
import io.parkgraph.platform.store.embedded.Durability;
import io.parkgraph.platform.store.embedded.EmbeddedEngine;
import io.parkgraph.platform.store.embedded.IdleDataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * What {@code ./park backup}, {@code restore} and {@code compact} do, on the store that the
 * settings name. What stands in the way is told in one sentence, with an exit code of 1.
 */
public final class BackupCommands {

  private static final String BACKUP = "park.backup";
  private static final String RESTORE = "park.restore";
  private static final String COMPACT = "park.compact";
  private static final String REPLACE = "park.replace";

  private final Environment settings;

  private BackupCommands(Environment settings) {
    this.settings = settings;
  }

  /** Whether the arguments ask for one of them. */
  public static boolean areAskedForBy(String[] arguments) {
    return Arrays.stream(arguments)
        .anyMatch(argument ->
            argument.startsWith("--" + BACKUP + "=")
                || argument.startsWith("--" + RESTORE + "=")
                || argument.equals("--" + COMPACT));
  }

  /** Does it, and ends the process where it fails. */
  public static void run(String[] arguments) {
    SpringApplication application = new SpringApplication(Parts.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    try (ConfigurableApplicationContext context = application.run(arguments)) {
      System.out.println(new BackupCommands(context.getEnvironment()).done());
    } catch (BackupProblem | StartupProblem told) {
      fail(told.getMessage());
    } catch (MongoException unreachable) {
      fail("The store does not answer as it should: " + unreachable.getMessage());
    } catch (IOException broken) {
      fail("A file cannot be read or written: " + broken);
    }
  }

  private static void fail(@Nullable String sentence) {
    System.err.println("park: " + sentence);
    System.exit(1);
  }

  private String done() throws IOException {
    String backup = settings.getProperty(BACKUP);
    if (backup != null) {
      return backup(Path.of(backup));
    }
    String restore = settings.getProperty(RESTORE);
    return restore == null ? compact() : restore(Path.of(restore));
  }

  private String backup(Path file) throws IOException {
    Tally tally = NoMongoUri.in(settings) ? backupOfFolder(file) : backupOf(uri(), file);
    return "%s holds %s, %.1f MB.".formatted(file, in(tally), Files.size(file) / 1e6);
  }

  /** By way of the engine that has the folder open, or by one of our own. */
  private Tally backupOfFolder(Path file) throws IOException {
    Path folder = folder();
    if (!IdleDataFolder.holdsStore(folder)) {
      throw new BackupProblem("There is no store in %s.".formatted(folder));
    }
    try (EmbeddedEngine engine = EmbeddedEngine.start(folder, Durability.SURVIVES_KILL)) {
      return backupOf(engine.databaseUri(), file);
    } catch (DataFolderInUseException running) {
      return backupOf(EmbeddedEngine.uriOfRunning(folder).orElseThrow(() -> running), file);
    }
  }

  private static Tally backupOf(String uri, Path file) throws IOException {
    try (MongoClient client = MongoClients.create(uri)) {
      return new Backup(client, database(uri)).into(file);
    }
  }

  private String restore(Path file) throws IOException {
    boolean replace = settings.containsProperty(REPLACE);
    try (BackupReader backup = BackupReader.verified(file)) {
      int known = knownMigrations();
      if (backup.manifest().migration() > known) {
        throw new BackupProblem(
            "%s was made by a newer release: restore it with that release.".formatted(file));
      }
      String from = "as it was at %s".formatted(backup.manifest().takenAt());
      if (NoMongoUri.in(settings)) {
        FolderRestore.Done done = new FolderRestore(folder()).from(backup, replace);
        String aside =
            done.aside()
                .map(
                    " The store of before is in %s; remove it when you need it no more."::formatted)
                .orElse("");
        return "The store in %s holds %s, %s.%s".formatted(folder(), in(done.tally()), from, aside);
      }
      try (MongoClient client = MongoClients.create(uri())) {
        String database = database(uri());
        Tally tally = new DatabaseRestore(client, database).from(backup, replace);
        return "The database %s holds %s, %s.".formatted(database, in(tally), from);
      }
    }
  }

  private String compact() {
    if (!NoMongoUri.in(settings)) {
      throw new BackupProblem("Only the embedded store can be compacted so.");
    }
    if (!IdleDataFolder.holdsStore(folder())) {
      throw new BackupProblem("There is no store in %s.".formatted(folder()));
    }
    try (IdleDataFolder idle = IdleDataFolder.of(folder())) {
      IdleDataFolder.Sizes sizes = idle.compact();
      return "The store took %.1f MB and takes %.1f MB now."
          .formatted(sizes.before() / 1e6, sizes.after() / 1e6);
    }
  }

  private static String in(Tally tally) {
    return "%d documents in %d collections".formatted(tally.documents(), tally.collections());
  }

  private Path folder() {
    return Path.of(settings.getRequiredProperty("park.data"));
  }

  private String uri() {
    return settings.getRequiredProperty("spring.mongodb.uri");
  }

  private static String database(String uri) {
    String named = new ConnectionString(uri).getDatabase();
    return named == null ? "test" : named;
  }

  private static int knownMigrations() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(Migration.class));
    return scan.findCandidateComponents("io.parkgraph").size();
  }

  /** Nothing but the settings. */
  static class Parts {}
}
