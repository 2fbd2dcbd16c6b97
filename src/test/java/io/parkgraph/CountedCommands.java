package io.parkgraph;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Notes what requests read from the database; the event relay reads at times of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedCommands implements CommandListener {

  private static final Set<String> READS = Set.of("find", "aggregate", "count");

  /** Reads what is left of an answer. */
  private static final String MORE = "getMore";

  private static final Set<String> BACKGROUND = Set.of("rounds", "screen-news", "effect");

  private final List<String> reads = new CopyOnWriteArrayList<>();

  @Bean
  MongoClientSettingsBuilderCustomizer noteCommands() {
    return settings -> settings.addCommandListener(this);
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    String name = event.getCommandName();
    boolean more = name.equals(MORE);
    if ((more || READS.contains(name)) && !ofTheEventLog()) {
      reads.add(event.getCommand().getString(more ? "collection" : name).getValue());
    }
  }

  /**
   * Relay, feed, handlers and rounds read all the time, and so do the screens that a test left
   * open; all on threads of their own.
   */
  private static boolean ofTheEventLog() {
    String thread = Thread.currentThread().getName();
    return thread.startsWith("event-") || BACKGROUND.contains(thread);
  }

  /** The collections that were read while the action ran, one for each command. */
  public List<String> readsDuring(Runnable action) {
    reads.clear();
    action.run();
    return List.copyOf(reads);
  }
}
