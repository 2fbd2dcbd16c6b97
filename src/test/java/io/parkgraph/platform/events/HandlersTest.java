package io.parkgraph.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.TestCreditCodes;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HandlersTest extends EventsTest {

  /** More than are kept in memory. */
  private static final int MANY = 1_100;

  @Autowired private LogTail tail;
  @Autowired private HandlerPositions positions;

  /** Each test's handlers are its own. */
  private final String name = "handler-" + TestCreditCodes.next();

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<SequencedEvent> handled = new CopyOnWriteArrayList<>();
  private final List<HandlerRun> runs = new CopyOnWriteArrayList<>();
  private final AtomicReference<Instant> clock =
      new AtomicReference<>(Instant.parse("2021-10-08T01:00:00Z"));

  @AfterEach
  void stopAll() {
    runs.forEach(this::stop);
    threads.close();
  }

  @Test
  void aNewHandlerIsHandedAllThatItWantsFromTheFirstEventOn() {
    String code = withEvents(3);
    started("node", name, handled::add);
    soon().until(() -> handled.containsAll(logged(code)));
    assertHandedAllInOrder();
    started("node", name + " of nothing", "nothing", event -> handled.clear());
    withEvents(2);
    assertThat(handled).hasSizeGreaterThan(3);
  }

  @Test
  void aHandlerGoesOnAfterItsPositionAndDoesNothingTwice() {
    String code = withEvents(3);
    HandlerRun before = started("node", name, handled::add);
    soon().until(() -> positions.of(name) >= logged(code).getLast().sequence());
    stop(before);
    String meanwhile = withEvents(3);
    started("node again", name, handled::add);
    soon().until(() -> handled.containsAll(logged(meanwhile)));
    assertHandedAllInOrder();
  }

  @Test
  void aHandlerThatWantsNothingDoesNotReadTheWholeLogAgain() {
    long from = withEventsHandled();
    started("node", name, "nothing", handled::add);
    seed(MANY);
    soon().until(() -> positions.of(name) >= from + 1_000);
    assertThat(handled).isEmpty();
  }

  @Test
  void aHandlerThatIsFarBehindIsHandedAllInOrder() {
    if (log.last() < MANY) {
      seed(MANY);
    }
    long last = log.last();
    started("node", name, handled::add);
    soon().until(() -> positions.of(name) >= last);
    assertHandedAllInOrder();
  }

  @Test
  void whatFailsComesAgainWhileLaterEventsWaitAndOtherHandlersGoOn() {
    long from = withEventsHandled();
    var broken = new AtomicBoolean(true);
    List<SequencedEvent> tried = new CopyOnWriteArrayList<>();
    started(
        "node",
        name,
        event -> {
          tried.add(event);
          if (broken.get() && event.event().version() == 2) {
            throw new IllegalStateException("planted");
          }
        });
    List<SequencedEvent> others = new CopyOnWriteArrayList<>();
    started("node", name + " of another", others::add);
    List<SequencedEvent> logged = logged(withEvents(3));
    soon().until(() -> others.containsAll(logged));
    soon().until(() -> tried.stream().filter(logged.get(1)::equals).count() >= 2);
    assertThat(tried).doesNotContain(logged.get(2));
    assertThat(positions.of(name)).isBetween(from, logged.getFirst().sequence());
    broken.set(false);
    soon().until(() -> tried.contains(logged.get(2)));
    soon().until(() -> positions.of(name) >= logged.get(2).sequence());
  }

  @Test
  void thePositionIsKeptOnlyAfterTheWork() {
    withEventsHandled();
    long before = positions.of(name);
    var free = new CountDownLatch(1);
    started(
        "node",
        name,
        event -> {
          handled.add(event);
          await(free);
        });
    long last = logged(withEvents(1)).getLast().sequence();
    soon().until(() -> !handled.isEmpty());
    assertThat(positions.of(name)).isEqualTo(before);
    free.countDown();
    soon().until(() -> positions.of(name) == last);
  }

  @Test
  void ofTwoNodesOneRunsItAndTheOtherWhenTheFirstIsDead() {
    List<SequencedEvent> first = new CopyOnWriteArrayList<>();
    HandlerRun living = started("first", name, first::add);
    String code = withEvents(2);
    soon().until(() -> first.containsAll(logged(code)));
    List<SequencedEvent> second = new CopyOnWriteArrayList<>();
    started("second", name, second::add);
    String more = withEvents(2);
    soon().until(() -> first.containsAll(logged(more)));
    die(living);
    String left = withEvents(2);
    clock.updateAndGet(now -> now.plusSeconds(11));
    soon().until(() -> second.containsAll(logged(left)));
    assertThat(second).doesNotContainAnyElementsOf(first);
    handled.addAll(first);
    handled.addAll(second);
    assertHandedAllInOrder();
  }

  @Test
  void aNodeThatWasFrozenWhileAnotherTookOverMovesNothingBack() {
    long from = withEventsHandled();
    var frozen = new CountDownLatch(1);
    List<SequencedEvent> late = new CopyOnWriteArrayList<>();
    started(
        "frozen",
        name,
        event -> {
          await(frozen);
          late.add(event);
        });
    String code = withEvents(3);
    soon().until(() -> leaseHolder().equals("frozen"));
    clock.updateAndGet(now -> now.plusSeconds(11));
    started("awake", name, handled::add);
    List<SequencedEvent> logged = logged(code);
    soon().until(() -> positions.of(name) >= logged.getLast().sequence());
    assertThat(handled).containsAll(logged);
    frozen.countDown();
    soon().until(() -> !late.isEmpty());
    String more = withEvents(2);
    soon().until(() -> handled.containsAll(logged(more)));
    assertThat(positions.of(name)).isGreaterThan(from);
    assertThat(late.size()).isLessThanOrEqualTo(3);
  }

  private void assertHandedAllInOrder() {
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

  private String leaseHolder() {
    var row = mongo.getCollection("leases").find(new Document("_id", "handler:" + name)).first();
    return row == null ? "" : row.getString("holder");
  }

  /** Puts the handler's position at the end of the log. */
  private long withEventsHandled() {
    long last = logged(withEvents(1)).getLast().sequence();
    positions.keep(name, last);
    positions.keep(name + " of another", last);
    return last;
  }

  private HandlerRun started(String node, String handler, Consumer<SequencedEvent> effect) {
    return started(node, handler, COLLECTION, effect);
  }

  private HandlerRun started(
      String node, String handler, String wanted, Consumer<SequencedEvent> effect) {
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

  private void stop(HandlerRun run) {
    die(run);
    run.release();
  }

  /** It ends without giving anything back. */
  private void die(HandlerRun run) {
    tail.detach(run);
    run.stop();
  }

  private static void await(CountDownLatch latch) {
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
