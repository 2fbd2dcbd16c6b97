package io.parkgraph.platform.graphql.http;

import graphql.ExecutionResult;
import io.parkgraph.platform.graphql.Errors;
import io.parkgraph.platform.graphql.live.LiveSettings;
import io.parkgraph.platform.security.Standing;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.reactivestreams.Publisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** The answers that go on as server-sent events. */
@Component
final class EventStreams implements SmartLifecycle {

  private static final Duration FOREVER = Duration.ZERO;

  private final Errors errors;
  private final LiveSettings settings;
  private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
  private volatile boolean running;

  EventStreams(Errors errors, LiveSettings settings) {
    this.errors = errors;
    this.settings = settings;
  }

  /** Answers with one result. */
  ServerResponse once(Map<String, Object> result) {
    return ServerResponse.sse(events -> new EventStream(events, open).once(result));
  }

  /** Answers with results as they come. */
  ServerResponse follow(Publisher<ExecutionResult> results, Standing standing, Locale locale) {
    return ServerResponse.sse(
        events ->
            new EventStream(events, open)
                .follow(results, standing, errors, locale, settings.heartbeat()),
        FOREVER);
  }

  /** How many are open. */
  int size() {
    return open.size();
  }

  @Override
  public void start() {
    running = true;
  }

  /** Clients come again, to this node or to another. */
  @Override
  public void stop() {
    running = false;
    open.forEach(EventStream::end);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
