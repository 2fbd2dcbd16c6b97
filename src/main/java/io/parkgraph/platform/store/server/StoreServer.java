package io.parkgraph.platform.store.server;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.store.embedded.Durability;
import io.parkgraph.platform.store.embedded.EmbeddedEngine;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/**
 * Serves a data folder to application processes on this machine, and nothing else: {@code ./park
 * store}. It prints the URI that they need once it is ready, and runs until it is told to end.
 *
 * <p>Settings: {@code park.data}, {@code park.durability}, {@code park.store.port} (27018; 0 takes
 * a free one).
 */
public final class StoreServer {

  /** The argument that asks the application for it. */
  public static final String ARGUMENT = "--park.store";

  private StoreServer() {}

  /** For those who start it without the application around it. */
  public static void main(String[] arguments) {
    run(arguments);
  }

  /** Starts it; returns once it serves. */
  public static void run(String[] arguments) {
    SpringApplication application = new SpringApplication(Parts.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setKeepAlive(true);
    application.run(arguments);
  }

  /** The engine and what it says; deliberately no component, so that the server's scan skips it. */
  @ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
  @Import({Messages.class, Announcement.class})
  static class Parts {

    @Bean
    StorePassword password(
        @Value("${park.store.password:}") String given, @Value("${park.data}") Path data) {
      return StorePassword.of(given, data);
    }

    @Bean(destroyMethod = "close")
    EmbeddedEngine engine(
        StorePassword password,
        @Value("${park.data}") Path data,
        @Value("${park.durability:SURVIVES_KILL}") Durability durability,
        @Value("${park.store.port:27018}") int port) {
      return EmbeddedEngine.start(data, durability, port, password.text());
    }
  }

  /** Tells on standard output where the store is. */
  static class Announcement {

    private final EmbeddedEngine engine;
    private final StorePassword password;
    private final Messages messages;

    Announcement(EmbeddedEngine engine, StorePassword password, Messages messages) {
      this.engine = engine;
      this.password = password;
      this.messages = messages;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
      Locale language = Locale.getDefault();
      System.out.printf(
          "%n  %1$s%n%n    %2$s%n%n  %3$s%n%n    SPRING_MONGODB_URI='%2$s' ./park run%n%n",
          messages.text(language, "store.ready"),
          engine.databaseUri().replace(password.text(), password.shown()),
          messages.text(language, "store.use"));
      System.out.flush();
    }
  }
}
