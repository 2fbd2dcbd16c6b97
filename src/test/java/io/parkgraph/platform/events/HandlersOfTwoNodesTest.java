package io.parkgraph.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class HandlersOfTwoNodesTest extends HandlerRunTest {

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

  private String leaseHolder() {
    var row = mongo.getCollection("leases").find(new Document("_id", "handler:" + name)).first();
    return row == null ? "" : row.getString("holder");
  }
}
