package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.ParkProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The npm packages graphql-ws and graphql-sse follow the product, across whatever breaks. */
@Tag("verify")
class LiveClientsTest extends ApiTest {

  private static final Path CLIENTS = Path.of(".ci/live-clients").toAbsolutePath();
  private static final int HOW_MANY = 4;

  @TempDir private Path data;

  @BeforeAll
  static void install() throws IOException {
    NodeProgram.run(CLIENTS, "npm", "ci", "--no-audit", "--no-fund").lines();
  }

  @Test
  void nothingIsMissedAcrossBrokenConnectionsAndAKilledServer() throws IOException {
    int port = freePort();
    List<String> told;
    try (ParkProcess first = ParkProcess.started(data, port)) {
      NodeProgram clients =
          NodeProgram.run(CLIENTS, "node", "follow.js", first.base(), ParkProcess.KEY, "150");
      clients.until("writing");
      first.kill();
      try (ParkProcess second = ParkProcess.started(data, port)) {
        assertThat(second.base()).isEqualTo(first.base());
        told = clients.lines();
      }
    }
    assertThat(told.stream().filter(line -> line.startsWith("ok ")))
        .as("%s", told)
        .hasSize(HOW_MANY);
    told.forEach(line -> System.out.println("Live clients: " + line));
  }

  @Test
  void aRevokedKeyEndsBoth() throws IOException {
    ApiClient reader = having("enterprise:read");
    String key = reader.header("Authorization").substring("Bearer ".length());
    NodeProgram clients =
        NodeProgram.run(CLIENTS, "node", "revoked.js", reader.address(), key, "30");
    clients.until("following");
    rename("示例撤销之前");
    clients.until("graphql-ws EnterpriseUpdated");
    revoke(reader);
    rename("示例撤销之后");
    List<String> told = clients.lines();
    assertThat(told).anyMatch(line -> line.startsWith("graphql-ws ended"));
    assertThat(told).anyMatch(line -> line.startsWith("graphql-sse ended"));
    assertThat(told).filteredOn(line -> line.startsWith("graphql-ws Enterprise")).isEmpty();
  }

  private void rename(String name) {
    JsonNode enterprise =
        api.post("{ enterprises(first: 1) { nodes { id version } } }")
            .data()
            .at("/enterprises/nodes/0");
    api.post(
            """
            mutation($id: ID!, $version: Int!, $name: String!) {
              updateEnterprise(input: { id: $id, expectedVersion: $version, name: $name }) {
                enterprise { name } errors { ... on UserError { message } } } }
            """,
            Map.of(
                "id",
                enterprise.get("id").asString(),
                "version",
                enterprise.get("version").asInt(),
                "name",
                name))
        .data();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
