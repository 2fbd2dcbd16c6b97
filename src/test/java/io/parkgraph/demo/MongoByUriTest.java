package io.parkgraph.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ParkGraphApplication;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.embedded.Durability;
import io.parkgraph.platform.store.embedded.EmbeddedEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/** A database that is reached by URI: an engine of its own, as far as the application can tell. */
class MongoByUriTest {

  @TempDir private Path elsewhere;
  @TempDir private Path data;

  private EmbeddedEngine database;

  @BeforeEach
  void start() {
    database = EmbeddedEngine.start(elsewhere, Durability.SURVIVES_KILL);
  }

  @AfterEach
  void stop() {
    database.close();
  }

  @Test
  void theDemoIsNotPlantedThereAndTheDataFolderStaysEmpty() throws Exception {
    assertThat(enterprisesAfterAStart()).isZero();
    try (Stream<Path> files = Files.list(data)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void theDemoIsPlantedThereOnceWhenItIsAskedFor() {
    assertThat(enterprisesAfterAStart("--park.demo=true")).isEqualTo(25);
    assertThat(enterprisesAfterAStart("--park.demo=true")).isEqualTo(25);
  }

  @Test
  void aStoreThatHoldsAnythingGetsNoDemo() {
    assertThat(enterprisesAfterAStart()).isZero();
    try (var park = park()) {
      var target = new Document("_id", "TAX|2021").append("metric", "TAX").append("year", 2021);
      park.getBean(MongoOperations.class)
          .getCollection("annualTargets")
          .insertOne(target.append("amount", 1L).append("version", 1L));
    }
    assertThat(enterprisesAfterAStart("--park.demo=true")).isZero();
  }

  private long enterprisesAfterAStart(String... arguments) {
    try (var park = park(arguments)) {
      @SuppressWarnings("unchecked")
      Documents<Enterprise> enterprises =
          (Documents<Enterprise>) park.getBean("enterpriseDocuments", Documents.class);
      return enterprises.count(new Document());
    }
  }

  private ConfigurableApplicationContext park(String... arguments) {
    var all =
        Stream.concat(
            Stream.of(
                "--server.port=0",
                "--park.data=" + data,
                "--park.admin-password=a-long-enough-password",
                "--park.api-key=pk_the_tests_key_with_every_scope",
                "--spring.mongodb.uri=" + database.databaseUri()),
            Stream.of(arguments));
    return SpringApplication.run(ParkGraphApplication.class, all.toArray(String[]::new));
  }
}
