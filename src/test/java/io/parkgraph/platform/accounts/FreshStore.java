package io.parkgraph.platform.accounts;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Gives a test an empty embedded store of its own. */
interface FreshStore {

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry registry) throws IOException {
    String folder = Files.createTempDirectory("parkgraph-security").toString();
    registry.add("park.data", () -> folder + "/data");
    registry.add("park.demo", () -> false);
  }
}
