package io.parkgraph.verify;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.events.Feed;
import io.parkgraph.platform.events.Step;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.store.DocumentType;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * A process with the product's write path, event log and handlers, without web and screens, that
 * can be stopped at any {@link Step}. It does what its arguments and then its standard input say,
 * one order each:
 *
 * <ul>
 *   <li>{@code halt <step> <times> <token>}: stops when the step was reached so often; as the first
 *       argument it holds for the start already
 *   <li>{@code write}, {@code pause}: begins to write pages, and ends; answers {@code paused}
 *   <li>{@code audit}: waits until all effects are there, and answers {@code whole …} or {@code
 *       broken …}
 *   <li>the end of its input: ends in good order
 * </ul>
 */
final class Node {

  /** What is written. */
  static final String PAGES = "pages";

  /** What a command makes of it. */
  static final String COPIES = "copies";

  /** What a read model makes of it. */
  static final String TALLIES = "tallies";

  private static final HaltingWatch WATCH = new HaltingWatch();
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path notes;
  private final MongoOperations mongo;
  private final Feed feed;
  private final PageWriter writer;
  private final Following following = new Following();

  @SuppressWarnings("unchecked")
  private Node(Path notes, ConfigurableApplicationContext context) throws IOException {
    this.notes = notes;
    this.mongo = context.getBean(MongoOperations.class);
    this.feed = context.getBean(Feed.class);
    this.writer =
        new PageWriter(
            context.getBean(Commands.class),
            context.getBean("pages", Documents.class),
            Notes.in(notes),
            notes.getFileName().toString());
  }

  /** Starts it; the first argument is the file to note in, the others are orders. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Thread.setDefaultUncaughtExceptionHandler((thread, failed) -> {
      LoggerFactory.getLogger(Node.class).error("{} failed", thread.getName(), failed);
      Runtime.getRuntime().halt(1);
    });
    List<String> orders = List.of(arguments).subList(1, arguments.length);
    if (!orders.isEmpty() && orders.getFirst().startsWith("halt")) {
      halt(orders.getFirst());
    }
    SpringApplication application = new SpringApplication(Parts.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    try (var context = application.run()) {
      var node = new Node(Path.of(arguments[0]), context);
      node.feed.follow(0, node.following);
      for (String order : orders) {
        node.obey(order);
      }
      var input = new Scanner(System.in);
      while (input.hasNextLine()) {
        node.obey(input.nextLine());
      }
      node.writer.pause();
    }
  }

  private static void halt(String order) {
    String[] words = order.split(" ", -1);
    WATCH.haltAt(Step.valueOf(words[1]), Integer.parseInt(words[2]), Path.of(words[3]));
  }

  private void obey(String order) throws IOException, InterruptedException {
    switch (order.split(" ", -1)[0]) {
      case "halt" -> halt(order);
      case "write" -> writer.start();
      case "pause" -> {
        writer.pause();
        say("paused");
      }
      case "audit" -> audit();
      default -> throw new IllegalArgumentException(order);
    }
  }

  private void audit() throws IOException {
    try {
      Awaitility.await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(50))
          .until(() -> StoreAudit.isSettled(mongo) && following.last() >= feed.last());
    } catch (ConditionTimeoutException unsettled) {
      say(
          "broken: it does not settle; the feed is at %d of %d"
              .formatted(following.last(), feed.last()));
      return;
    }
    Map<String, Long> noted = noted();
    List<String> problems = new ArrayList<>(StoreAudit.problems(mongo, noted));
    if (!following.problem().isEmpty()) {
      problems.add(following.problem());
    }
    say(
        problems.isEmpty()
            ? "whole: %d events, %d pages acknowledged".formatted(feed.last(), noted.size())
            : "broken: " + problems);
  }

  /** What all processes on this store noted. */
  private Map<String, Long> noted() throws IOException {
    Map<String, Long> noted = new HashMap<>();
    try (Stream<Path> files = Files.list(notes.getParent())) {
      for (Path file : files.toList()) {
        noted.putAll(Notes.read(file));
      }
    }
    return noted;
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  /** The product's parts that it needs; no component, so that no other scan finds it. */
  @ImportAutoConfiguration({
    MongoAutoConfiguration.class,
    DataMongoAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MessageSourceAutoConfiguration.class
  })
  @ComponentScan({
    "io.parkgraph.platform.calendar",
    "io.parkgraph.platform.command",
    "io.parkgraph.platform.events",
    "io.parkgraph.platform.store"
  })
  @Import({Messages.class, Copying.class, Tallying.class})
  static class Parts {

    @Bean
    HaltingWatch watch() {
      return WATCH;
    }

    @Bean
    CurrentCaller caller() {
      return () -> Caller.SYSTEM;
    }

    @Bean
    Seed nothing() {
      return () -> {};
    }

    @Bean
    Documents<Page> pages(MongoOperations mongo) {
      return documents(mongo, Page.class, PAGES, Page::id);
    }

    @Bean
    Documents<Copy> copies(MongoOperations mongo) {
      return documents(mongo, Copy.class, COPIES, Copy::id);
    }

    private static <A> Documents<A> documents(
        MongoOperations mongo, Class<A> type, String collection, Function<A, String> id) {
      return new Documents<>(
          mongo, new DocumentType<>(type, collection, id, any -> Map.of(), List.of()));
    }
  }
}
