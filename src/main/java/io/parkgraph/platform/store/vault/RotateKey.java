package io.parkgraph.platform.store.vault;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Puts a new master key in the place of the old one without starting the server, and ends. */
public final class RotateKey {

  /** The argument that asks for it. */
  public static final String ARGUMENT = "--park.rotate-key";

  private RotateKey() {}

  /** Does it on the store that the settings name, which no other process may use meanwhile. */
  public static void run(String[] arguments) {
    SpringApplication application = new SpringApplication(Parts.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    try (ConfigurableApplicationContext parts = application.run(arguments)) {
      String file = parts.getBean(KeyVault.class).rotate();
      System.out.printf(
          "The new master key is in %s: keep a copy of it elsewhere.%n"
              + "The old one stands beside it, since it opens the backups of before.%n",
          file);
    }
  }

  /**
   * The connection and the vault alone, since what prepares the store needs every room;
   * deliberately no component, so that the server's scan skips it.
   */
  @ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
  @ComponentScan(
      basePackages = "io.parkgraph.platform.store",
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = ".*\\.(EmbeddedStore|Store|Vault)Configuration"))
  static class Parts {}
}
