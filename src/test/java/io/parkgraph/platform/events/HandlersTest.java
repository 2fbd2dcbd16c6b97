package io.parkgraph.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class HandlersTest extends HandlerRunTest {

  /** More than are kept in memory. */
  private static final int MANY = 1_100;

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
}
