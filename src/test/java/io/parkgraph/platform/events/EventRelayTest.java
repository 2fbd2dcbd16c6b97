package io.parkgraph.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkgraph.enterprise.Enterprise;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class EventRelayTest extends EventsTest {

  @Test
  void whatHappenedReachesTheLogOnceInOrderAndLeavesTheDocument() {
    String code = registered();
    for (int i = 2; i <= 6; i++) {
      rename(code, i - 1, "示例" + i);
    }
    soon().until(() -> waiting(code).isEmpty());
    List<LoggedEvent> logged = logged(code).stream().map(SequencedEvent::event).toList();
    assertThat(logged).extracting(LoggedEvent::version).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(documents.find(code)).map(Enterprise::version).contains(6L);
    assertThat(enterprises.history(code)).isEqualTo(logged);
  }

  @Test
  void theLogIsNumberedFromOneWithoutGaps() {
    registered();
    soon()
        .untilAsserted(() -> {
          var numbers = log.after(0, 10_000).stream().map(SequencedEvent::sequence).toList();
          assertThat(numbers).isNotEmpty();
          assertThat(numbers)
              .containsExactlyElementsOf(
                  LongStream.rangeClosed(1, numbers.size()).boxed().toList());
        });
  }

  @Test
  void anEventThatTheLogKnowsIsNotLoggedAgain() {
    String code = registered();
    soon().until(() -> waiting(code).isEmpty());
    Document moved = mongo.getCollection("events").find(new Document("version", 1L)).first();
    assertThat(moved).isNotNull();
    long last = log.last();
    assertThat(log.append(last, List.of(moved))).isEqualTo(last);
    assertThat(log.last()).isEqualTo(last);
  }

  @Test
  void aWriterThatDoesNotKnowTheLastNumberIsFenced() {
    withEvents(1);
    long stale = log.last() - 1;
    var event = new Document("_id", "late:1:1").append("subject", "late");
    assertThatThrownBy(() -> log.append(stale, List.of(event))).isInstanceOf(EventLog.Fenced.class);
    assertThat(mongo.getCollection("events").find(new Document("_id", "late:1:1")).first())
        .isNull();
  }

  @Test
  void oneNodeHasTheLeaseUntilItRunsOutOrIsGivenBack() {
    var clock = new AtomicReference<>(Instant.parse("2021-10-08T01:00:00Z"));
    Lease first = lease("a piece of work", "first", clock);
    Lease second = lease("a piece of work", "second", clock);
    assertThat(first.take()).isTrue();
    clock.updateAndGet(now -> now.plusSeconds(9));
    assertThat(second.take()).isFalse();
    assertThat(first.take()).as("prolonged").isTrue();
    clock.updateAndGet(now -> now.plusSeconds(9));
    assertThat(second.take()).isFalse();
    clock.updateAndGet(now -> now.plusSeconds(2));
    assertThat(second.take()).as("run out").isTrue();
    assertThat(first.take()).isFalse();
    second.release();
    assertThat(first.take()).as("given back").isTrue();
  }

  @Test
  void whoDoubtsItsLeaseAsksTheStore() {
    var clock = new AtomicReference<>(Instant.parse("2021-10-08T01:00:00Z"));
    Lease first = lease("doubtful work", "first", clock);
    assertThat(first.take()).isTrue();
    mongo.getCollection("leases").deleteOne(new Document("_id", "doubtful work"));
    assertThat(lease("doubtful work", "second", clock).take()).isTrue();
    assertThat(first.take()).as("it need not ask yet").isTrue();
    first.doubt();
    assertThat(first.take()).isFalse();
  }
}
