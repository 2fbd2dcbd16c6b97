package io.parkgraph.platform.store.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.parkgraph.StoreProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine as a process of its own. */
class StoreServerTest {

  @TempDir private Path data;
  @TempDir private Path another;

  @Test
  void whatAClientWroteIsThereAfterAKillAndAtTheSameAddress() {
    String uri;
    try (StoreProcess store = StoreProcess.compiled(data, 0)) {
      uri = store.uri();
      try (MongoClient client = MongoClients.create(uri)) {
        notes(client).insertOne(new Document("_id", "before"));
        store.kill();
        try (StoreProcess again = StoreProcess.compiled(data, port(uri))) {
          assertThat(again.uri()).isEqualTo(uri);
          assertThat(ids(client)).containsExactly("before");
          notes(client).insertOne(new Document("_id", "after"));
          assertThat(ids(client)).containsExactly("after", "before");
        }
      }
    }
  }

  @Test
  void whatStandsInItsWayIsToldInOneSentence() throws Exception {
    try (StoreProcess store = StoreProcess.compiled(data, 0)) {
      int taken = port(store.uri());
      try (StoreProcess sameFolder = StoreProcess.compiled(data, 0);
          StoreProcess samePort = StoreProcess.compiled(another, taken)) {
        assertThat(sameFolder.lastWords())
            .isEqualTo(
                ("ParkGraph cannot start: The data folder %s is in use by another ParkGraph that"
                        + " is still running.\n")
                    .formatted(data));
        assertThat(samePort.lastWords())
            .isEqualTo(
                "ParkGraph cannot start: Port %d is in use; stop what uses it or choose another"
                        .formatted(taken)
                    + " one.\n");
      }
    }
  }

  /** A read is tried again by the driver, on a new connection. */
  private static List<String> ids(MongoClient client) {
    return notes(client).find().map(note -> note.getString("_id")).into(new ArrayList<>());
  }

  private static int port(String uri) {
    String host = new ConnectionString(uri).getHosts().getFirst();
    return Integer.parseInt(host.substring(host.indexOf(':') + 1));
  }

  private static MongoCollection<Document> notes(MongoClient client) {
    return client.getDatabase("parkgraph").getCollection("notes");
  }
}
