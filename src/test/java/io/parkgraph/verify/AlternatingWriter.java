package io.parkgraph.verify;

import io.parkgraph.TestCreditCodes;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Partners that register enterprises at two nodes in turn, in several threads. What a node does not
 * acknowledge they send again with the same idempotency key to the other node, until one does.
 */
final class AlternatingWriter implements AutoCloseable {

  private static final int THREADS = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String REGISTER =
      """
      mutation($name: String!, $code: CreditCode!) {
        registerEnterprise(input: {
          name: $name, creditCode: $code, industry: "G54", idempotencyKey: $name }) {
          enterprise { id version } errors { code message } } }\
      """;

  private final Nodes nodes;
  private final Queue<Written> written = new ConcurrentLinkedQueue<>();
  private final AtomicInteger number = new AtomicInteger();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> work;
  private volatile boolean running = true;

  /** Finds a client of one of the two nodes, whichever processes they are now. */
  @FunctionalInterface
  interface Nodes {
    GraphQlClient client(int which);
  }

  /**
   * One acknowledged write.
   *
   * @param tries how often it was sent
   */
  record Written(String code, int node, Instant at, int tries) {}

  AlternatingWriter(Nodes nodes) {
    this.nodes = nodes;
    this.work =
        IntStream.range(0, THREADS).<Future<?>>mapToObj(i -> threads.submit(this::write)).toList();
  }

  /** What was acknowledged, in about this order. */
  List<Written> written() {
    return List.copyOf(written);
  }

  /** Whether a thread has given up. */
  boolean hasFailed() {
    return work.stream().anyMatch(one -> one.state() == Future.State.FAILED);
  }

  /** Ends after the writes under way; fails if a thread has given up. */
  @Override
  public void close() throws InterruptedException, ExecutionException {
    running = false;
    for (Future<?> one : work) {
      one.get();
    }
    threads.close();
  }

  private void write() {
    while (running) {
      int mine = number.incrementAndGet();
      String code = TestCreditCodes.beginningWith("91500113%08d".formatted(mine));
      written.add(untilAcknowledged(code, mine % 2));
    }
  }

  private Written untilAcknowledged(String code, int first) {
    Instant end = Instant.now().plus(PATIENCE);
    for (int tries = 0; ; tries++) {
      int node = (first + tries) % 2;
      try {
        Map<String, String> variables = Map.of("name", "双节点 " + code, "code", code);
        JsonNode payload =
            nodes.client(node).query(REGISTER, variables).required("registerEnterprise");
        if (payload.required("errors").isEmpty()) {
          return new Written(code, node, Instant.now(), tries + 1);
        }
        throw new IllegalStateException("refused: " + payload);
      } catch (IOException | IllegalStateException failed) {
        if (Instant.now().isAfter(end)) {
          throw new IllegalStateException(code + " was never acknowledged", failed);
        }
      }
    }
  }
}
