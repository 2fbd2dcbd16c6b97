package io.parkgraph.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.TestCreditCodes;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test that runs handlers of its own, on nodes of its own. */
abstract class HandlerRunTest extends EventsTest {

  @Autowired private LogTail tail;
  @Autowired HandlerPositions positions;

  /** Each test's handlers are its own. */
  final String name = "handler-" + TestCreditCodes.next();

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  final List<SequencedEvent> handled = new CopyOnWriteArrayList<>();
  private final List<HandlerRun> runs = new CopyOnWriteArrayList<>();
  final AtomicReference<Instant> clock =
      new AtomicReference<>(Instant.parse("2021-10-08T01:00:00Z"));

  @AfterEach
  void stopAll() {
    runs.forEach(this::stop);
    threads.close();
  }

  void assertHandedAllInOrder() {
    List<Long> sofar = numbers(handled);
    assertThat(sofar).isEqualTo(wanted().limit(sofar.size()).toList());
  }

  private Stream<Long> wanted() {
    return log.after(0, 10_000).stream()
        .filter(one -> one.event().collection().equals(COLLECTION))
        .map(SequencedEvent::sequence);
  }

  private static List<Long> numbers(List<SequencedEvent> events) {
    return events.stream().map(SequencedEvent::sequence).toList();
  }

  /** Puts the handler's position at the end of the log. */
  long withEventsHandled() {
    long last = logged(withEvents(1)).getLast().sequence();
    positions.keep(name, last);
    positions.keep(name + " of another", last);
    return last;
  }

  HandlerRun started(String node, String handler, Consumer<SequencedEvent> effect) {
    return started(node, handler, COLLECTION, effect);
  }

  HandlerRun started(String node, String handler, String wanted, Consumer<SequencedEvent> effect) {
    Lease lease = lease("handler:" + handler, node, clock);
    var run =
        new HandlerRun(
            new PlantedHandler(handler, wanted, effect),
            tail,
            positions,
            lease,
            step -> {},
            threads);
    runs.add(run);
    tail.attach(run);
    return run;
  }

  void stop(HandlerRun run) {
    die(run);
    run.release();
  }

  /** It ends without giving anything back. */
  void die(HandlerRun run) {
    tail.detach(run);
    run.stop();
  }

  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private record PlantedHandler(String name, String wanted, Consumer<SequencedEvent> effect)
      implements EventHandler {

    @Override
    public boolean wants(String collection) {
      return collection.equals(wanted);
    }

    @Override
    public void handle(SequencedEvent event) {
      effect.accept(event);
    }
  }
}
