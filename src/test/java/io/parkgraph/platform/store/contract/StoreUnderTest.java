package io.parkgraph.platform.store.contract;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.parkgraph.StoreProcess;
import io.parkgraph.platform.store.embedded.Durability;
import io.parkgraph.platform.store.embedded.EmbeddedEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** A store that the contract is held against; each is opened once and ends with the tests. */
final class StoreUnderTest {

  private static final Path DOCKER_SOCKET = Path.of("/var/run/docker.sock");

  private final String name;
  private final MongoClient client;

  private StoreUnderTest(String name, String uri, AutoCloseable server) {
    this.name = name;
    this.client = MongoClients.create(uri);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
  }

  private void close(AutoCloseable server) {
    try (client) {
      server.close();
    } catch (Exception leftOpen) {
      System.err.println("%s was not closed: %s".formatted(name, leftOpen));
    }
  }

  private static final class Opened {
    private static final List<StoreUnderTest> STORES = open();
  }

  /** Those that can be had here. */
  static List<StoreUnderTest> all() {
    return Opened.STORES;
  }

  private static List<StoreUnderTest> open() {
    List<StoreUnderTest> stores = new ArrayList<>();
    EmbeddedEngine engine = EmbeddedEngine.start(folder(), Durability.SURVIVES_KILL);
    stores.add(new StoreUnderTest("the embedded engine", engine.databaseUri(), engine));
    StoreProcess process = StoreProcess.compiled(folder(), 0);
    stores.add(new StoreUnderTest("the engine's own process", process.uri(), process));
    String given = System.getenv("PARK_TEST_MONGODB_URI");
    if (given != null && !given.isBlank()) {
      stores.add(new StoreUnderTest("the MongoDB that is given", given, () -> {}));
    }
    if (isDockerHere()) {
      MongoDBContainer container = new MongoDBContainer("mongo:8").withReplicaSet();
      container.start();
      stores.add(
          new StoreUnderTest("MongoDB in a container", container.getReplicaSetUrl(), container));
    }
    return stores;
  }

  /** Asked only where there may be one, as asking takes long and warns where there is none. */
  private static boolean isDockerHere() {
    return (Files.exists(DOCKER_SOCKET) || System.getenv("DOCKER_HOST") != null)
        && DockerClientFactory.instance().isDockerAvailable();
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("parkgraph-contract");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A database that no other test uses. */
  MongoDatabase freshDatabase() {
    return client.getDatabase("contract_" + UUID.randomUUID().toString().replace("-", ""));
  }

  @Override
  public String toString() {
    return name;
  }
}
