package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.MongoServer;
import io.parkgraph.platform.StartupProblem;
import io.parkgraph.platform.store.embedded.entrance.Credential;
import io.parkgraph.platform.store.embedded.entrance.Entrance;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.MVStore;

/**
 * A MongoDB-compatible database in this process, kept in one folder and reachable on the loopback
 * interface only, by those who know its password.
 *
 * <p>A write is acknowledged after it has reached the file, see {@link Durability}. The folder
 * belongs to one engine at a time.
 */
public final class EmbeddedEngine implements AutoCloseable {

  private static final String HOST = "127.0.0.1";

  /** The database that the application keeps its data in. */
  public static final String DATABASE = "parkgraph";

  private static final String USER = "park";

  /**
   * A connection keeps its thread while its commit runs, so there have to be as many threads as
   * writers that may share one. They are started when they are first needed.
   */
  private static final int WORKERS = 64;

  private final StoreFile file;
  private final MongoServer server;
  private final Examined examined;
  private final String password;
  private final AddressFile address;
  private final int port;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedEngine(
      StoreFile file, MongoServer server, Examined examined, String password, AddressFile address) {
    this.file = file;
    this.server = server;
    this.examined = examined;
    this.password = password;
    this.address = address;
    this.port = server.getLocalAddress().getPort();
  }

  /**
   * Opens the folder, recovering what was acknowledged before a crash, and listens on a free port.
   *
   * @param dataFolder created if missing, and closed to everybody but its owner where the file
   *     system knows owners
   * @throws DataFolderInUseException if another engine has the folder open
   * @throws java.io.UncheckedIOException if the folder cannot be created or restricted
   * @throws IllegalStateException if the store file cannot be read
   */
  public static EmbeddedEngine start(Path dataFolder, Durability durability) {
    return start(dataFolder, durability, 0, Credential.newPassword());
  }

  /**
   * The same on a given port and with a given password.
   *
   * @param port 0 takes a free one
   * @param password of characters that stand for themselves in a URI
   * @throws io.parkgraph.platform.StartupProblem if the port is taken
   */
  public static EmbeddedEngine start(
      Path dataFolder, Durability durability, int port, String password) {
    StoreFile file = StoreFile.open(dataFolder);
    try {
      MVStore store = file.store();
      Examined examined = new Examined();
      DurableBackend backend =
          new DurableBackend(
              store,
              new StoreMaps(store),
              new GroupCommit(store, durability),
              examined,
              new Entrance(Credential.of(USER, password)));
      EmbeddedEngine engine =
          new EmbeddedEngine(
              file, listening(backend, port), examined, password, new AddressFile(dataFolder));
      engine.address.write(engine.databaseUri());
      return engine;
    } catch (RuntimeException e) {
      file.abandon();
      throw e;
    }
  }

  /** The server's own exceptions are of the network library, and some are not even declared. */
  private static MongoServer listening(DurableBackend backend, int port) {
    MongoServer server = new MongoServer(backend);
    try {
      server.bind(new InetSocketAddress(InetAddress.ofLiteral(HOST), port), 1, WORKERS);
      return server;
    } catch (Exception e) {
      server.shutdownNow();
      if (e instanceof BindException) {
        throw new StartupProblem(
            "Port %d is in use; stop what uses it or choose another one.".formatted(port), e);
      }
      throw e;
    }
  }

  /**
   * For the driver, with the password; retryable writes are off, since the engine knows no
   * sessions.
   */
  public String connectionString() {
    return uri("");
  }

  /** The same with the database of the application, as {@code spring.mongodb.uri} takes it. */
  public String databaseUri() {
    return uri(DATABASE);
  }

  /**
   * The {@link #databaseUri} of the engine that has the folder open, in whichever process of the
   * same owner; what it answers means nothing while no engine has.
   */
  public static Optional<String> uriOfRunning(Path dataFolder) {
    return new AddressFile(dataFolder).read();
  }

  private String uri(String database) {
    return "mongodb://%s:%s@%s:%d/%s?retryWrites=false"
        .formatted(USER, password, HOST, port, database);
  }

  /** The port that it listens on, on the loopback interface. */
  public int port() {
    return port;
  }

  /**
   * How many documents queries, updates and deletes looked at since the start, matching or not; for
   * tests that guard against scans, as the engine knows no {@code explain}.
   */
  public long examinedDocuments() {
    return examined.total();
  }

  /**
   * Cuts the connections off, lets running commands end, commits and closes the file; compacts it
   * unless that would take longer than some seconds. Further calls do nothing.
   */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      try {
        address.remove();
        server.shutdownNow();
      } finally {
        file.close();
      }
    }
  }
}
