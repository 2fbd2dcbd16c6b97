package io.parkgraph.verify;

import io.parkgraph.ParkProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A partner's application: asks over HTTP with its key. */
final class GraphQlClient {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI endpoint;
  private final String key;

  GraphQlClient(String endpoint, String key) {
    this.endpoint = URI.create(endpoint);
    this.key = key;
  }

  /** The partner of a park that is running. */
  static GraphQlClient of(ParkProcess park) {
    return new GraphQlClient(park.base() + "/graphql", ParkProcess.KEY);
  }

  /** The data of an answer without errors. */
  JsonNode query(String query) throws IOException {
    return query(query, Map.of());
  }

  /** The data of an answer without errors. */
  JsonNode query(String query, Map<String, ?> variables) throws IOException {
    String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + key)
            .POST(BodyPublishers.ofString(body))
            .build();
    JsonNode answer = JSON.readTree(send(request));
    if (answer.has("errors")) {
      throw new IllegalStateException(query + " was answered " + answer);
    }
    return answer.required("data");
  }

  private String send(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }
}
