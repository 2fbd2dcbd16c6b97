package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml comes to, as docker-compose itself reads it; nothing is started. */
@Tag("verify")
class DockerComposeTest {

  private static final Map<String, String> SECRETS =
      Map.of(
          "PARK_MONGO_ROOT_PASSWORD", "rootsecret",
          "PARK_MONGO_PASSWORD", "parksecret",
          "PARK_MONGO_KEY", "keysecret",
          "PARK_ADMIN_PASSWORD", "adminsecret",
          "PARK_API_KEY", "apisecret");

  private record Told(int exit, String text) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PARK_MONGO_ROOT_PASSWORD",
        "PARK_MONGO_PASSWORD",
        "PARK_MONGO_KEY",
        "PARK_ADMIN_PASSWORD",
        "PARK_API_KEY"
      })
  void withoutAnyOfItsSecretsNothingStarts(String secret) throws IOException {
    for (boolean empty : new boolean[] {false, true}) {
      Map<String, String> settings = new HashMap<>(SECRETS);
      settings.remove(secret);
      if (empty) {
        settings.put(secret, "");
      }
      Told refused = config(settings);
      assertThat(refused.exit()).isNotZero();
      assertThat(refused.text()).contains("set " + secret + " to ");
    }
  }

  @Test
  void noSecretStandsInTheFile() throws IOException {
    Told told = config(SECRETS);
    assertThat(told.exit()).as(told.text()).isZero();
    String without = told.text();
    for (String secret : SECRETS.values()) {
      assertThat(without).contains(secret);
      without = without.replace(secret, "");
    }
    assertThat(without.lines().filter(line -> line.matches(".*(PASSWORD|KEY).*")))
        .allMatch(line -> line.matches("\\s*[A-Z_]+: *|.*\\$\\$KEY.*|.*SPRING_MONGODB_URI.*"));
  }

  @Test
  void everyServiceIsHardened() throws IOException {
    for (Map<String, Object> service : services().values()) {
      assertThat(service)
          .containsEntry("read_only", true)
          .containsEntry("cap_drop", List.of("ALL"))
          .containsEntry("security_opt", List.of("no-new-privileges:true"))
          .doesNotContainKey("privileged");
    }
    assertThat(services().get("mongo")).containsEntry("user", "999:999");
    assertThat(lines("Dockerfile")).contains("USER 10001:10001");
  }

  @Test
  void mongoIsAReplicaSetThatWantsAKeyAndIsReachedFromInsideOnly() throws IOException {
    Map<String, Object> mongo = services().get("mongo");
    assertThat(mongo).containsEntry("image", "mongo:8").doesNotContainKey("ports");
    assertThat(mongo.get("entrypoint").toString()).contains("--replSet rs0", "--keyFile");
    assertThat(mongo.get("volumes").toString()).contains("mongo-data:/data/db");
    assertThat(at(mongo, "healthcheck", "test").toString()).contains("mongosh", "ping");
  }

  @Test
  void theApplicationWaitsForItAndItsMasterKeySurvives() throws IOException {
    Map<String, Object> app = services().get("app");
    assertThat(at(app, "depends_on", "mongo", "condition")).isEqualTo("service_healthy");
    assertThat(at(app, "depends_on", "mongo-setup", "condition"))
        .isEqualTo("service_completed_successfully");
    assertThat(at(app, "environment", "SPRING_MONGODB_URI").toString())
        .contains("@mongo:27017/parkgraph", "replicaSet=rs0", "w=majority");
    assertThat(app.get("ports")).isEqualTo(List.of("127.0.0.1:8080:8080/tcp"));
    assertThat(app.get("volumes").toString()).contains("park-key:/var/lib/parkgraph-key");
    assertThat(lines("Dockerfile"))
        .anyMatch(line -> line.contains("PARK_KEY_FILE=/var/lib/parkgraph-key/"));
    assertThat(at(app, "healthcheck", "test")).isEqualTo(List.of("CMD", "./docker/healthy"));
  }

  /** Compare ImageStepsTest, which runs them. */
  @Test
  void theImageIsMadeByTheCommandsThatTheTestsRun() throws IOException {
    assertThat(lines("Dockerfile"))
        .contains("RUN ./park package", "ENTRYPOINT [\"./park\", \"start\"]")
        .anyMatch(line -> line.contains("CMD [\"./docker/healthy\"]"))
        .filteredOn(line -> line.startsWith("FROM "))
        .hasSize(2)
        .allMatch(line -> line.startsWith("FROM eclipse-temurin:25-jdk-noble"));
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(Path.of(file));
  }

  private static Map<String, Map<String, Object>> services() throws IOException {
    Told told = config(SECRETS);
    assertThat(told.exit()).as(told.text()).isZero();
    Map<String, Map<String, Map<String, Object>>> all = new Yaml().load(told.text());
    return all.get("services");
  }

  private static Object at(Object node, String... path) {
    Object found = node;
    for (String name : path) {
      found = ((Map<?, ?>) found).get(name);
    }
    return found;
  }

  private static Told config(Map<String, String> settings) throws IOException {
    Path nothing = Files.createTempFile("no-settings", ".env");
    ProcessBuilder builder =
        new ProcessBuilder("docker-compose", "--env-file", nothing.toString(), "config")
            .redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("PARK_"));
    builder.environment().putAll(settings);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Files.delete(nothing);
    return new Told(process.onExit().join().exitValue(), text);
  }
}
