package io.parkgraph.platform.graphql.live;

import graphql.ExecutionResult;
import io.parkgraph.platform.security.Standing;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.web.socket.WebSocketSession;

/** One operation on a WebSocket: a subscription, or a query or mutation that has one result. */
final class Operation implements ResultFlow.Receiver {

  private final Connection connection;
  private final String id;
  private @Nullable ResultFlow flow;
  private boolean cancelled;

  Operation(Connection connection, String id) {
    this.connection = connection;
    this.id = id;
  }

  String id() {
    return id;
  }

  /** Begins on a thread of its own, so that the connection goes on to hear its client. */
  void start(
      Operations operations, WebSocketSession session, Standing standing, GraphQlRequest request) {
    Thread.ofVirtual()
        .name("operation")
        .start(() -> {
          try {
            answer(operations.execute(session, standing, request), operations, session);
          } catch (RuntimeException failure) {
            failed(operations.errors(failure, session));
          }
        });
  }

  private void answer(
      WebGraphQlResponse response, Operations operations, WebSocketSession session) {
    ExecutionResult result = response.getExecutionResult();
    Object data = result.getData();
    if (data instanceof Publisher<?>) {
      Publisher<ExecutionResult> results = Objects.requireNonNull(response.getData());
      follow(ResultFlow.start(results, this, operations.errors(), Operations.locale(session)));
    } else if (data != null) {
      once(response.toMap());
    } else {
      failed(result.getErrors().stream().map(error -> error.toSpecification()).toList());
    }
  }

  /** What the client ended before it had begun ends now. */
  private void follow(ResultFlow begun) {
    boolean late;
    synchronized (this) {
      flow = begun;
      late = cancelled;
    }
    if (late) {
      begun.dispose();
    }
  }

  void cancel() {
    ResultFlow begun;
    synchronized (this) {
      cancelled = true;
      begun = flow;
    }
    if (begun != null) {
      begun.dispose();
    }
  }

  private void once(Map<String, Object> result) {
    try {
      next(result);
      complete();
    } catch (IOException | RuntimeException unreachable) {
      lost(unreachable);
    }
  }

  @Override
  public void next(Map<String, Object> result) throws IOException {
    connection.send("next", this, result);
  }

  @Override
  public void failed(List<Map<String, Object>> errors) {
    connection.finish("error", this, errors);
  }

  @Override
  public void complete() {
    connection.finish("complete", this, null);
  }

  @Override
  public void lost(Exception cause) {
    connection.lost(cause);
  }
}
