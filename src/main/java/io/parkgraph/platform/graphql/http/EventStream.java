package io.parkgraph.platform.graphql.http;

import graphql.ExecutionResult;
import io.parkgraph.platform.graphql.Errors;
import io.parkgraph.platform.graphql.live.ResultFlow;
import io.parkgraph.platform.security.Standing;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.reactivestreams.Publisher;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * One operation's results as server-sent events, in the mode of distinct connections.
 *
 * @see <a href="https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md">The protocol</a>
 */
final class EventStream implements ResultFlow.Receiver {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SseBuilder events;
  private final Set<EventStream> open;
  private final ReentrantLock sending = new ReentrantLock();
  private final CountDownLatch ended = new CountDownLatch(1);

  /** A stream that counts among the open ones until it has ended. */
  EventStream(SseBuilder events, Set<EventStream> open) {
    this.events = events;
    this.open = open;
    open.add(this);
    events.onComplete(this::over);
    events.onError(_ -> over());
  }

  /** Sends a single result. */
  void once(Map<String, Object> result) {
    try {
      next(result);
      complete();
    } catch (IOException | RuntimeException unreachable) {
      lost(unreachable);
    }
  }

  /** Sends results as they come, and a comment where none came for a while. */
  void follow(
      Publisher<ExecutionResult> results,
      Standing standing,
      Errors errors,
      Locale locale,
      Duration heartbeat) {
    ResultFlow flow = ResultFlow.start(results, this, errors, locale);
    Thread.ofVirtual()
        .name("sse-heartbeat")
        .start(() -> {
          try {
            while (!ended.await(heartbeat.toMillis(), TimeUnit.MILLISECONDS)) {
              beat(standing);
            }
          } catch (IOException | InterruptedException | RuntimeException unreachable) {
            lost(unreachable);
          } finally {
            flow.dispose();
          }
        });
  }

  /** Ends the connection without a word, so that the client comes again. */
  void end() {
    over();
    events.complete();
  }

  private void over() {
    ended.countDown();
    open.remove(this);
  }

  private void beat(Standing standing) throws IOException {
    if (standing.now().isEmpty()) {
      end();
      return;
    }
    sending.lock();
    try {
      events.comment("");
      events.send();
    } finally {
      sending.unlock();
    }
  }

  @Override
  public void next(Map<String, Object> result) throws IOException {
    send("next", JSON.writeValueAsString(result));
  }

  @Override
  public void failed(List<Map<String, Object>> errors) {
    once(Map.of("errors", errors));
  }

  @Override
  public void complete() {
    try {
      send("complete", "");
      end();
    } catch (IOException | RuntimeException unreachable) {
      lost(unreachable);
    }
  }

  @Override
  public void lost(Exception cause) {
    over();
    events.error(cause);
  }

  private void send(String event, String data) throws IOException {
    sending.lock();
    try {
      if (ended.getCount() > 0) {
        events.event(event).data(data);
      }
    } finally {
      sending.unlock();
    }
  }
}
