package io.parkgraph.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkgraph.StoreTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.enterprise.RegisterEnterprise;
import io.parkgraph.enterprise.UpdateEnterprise;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.store.Documents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

class EventRelayTest extends StoreTest {

  @Autowired private EnterpriseService enterprises;
  @Autowired private Documents<Enterprise> documents;
  @Autowired private MongoOperations mongo;
  @Autowired private EventLog log;

  @Test
  void whatHappenedReachesTheLogOnceInOrderAndLeavesTheDocument() {
    String code = registered();
    for (int i = 2; i <= 6; i++) {
      rename(code, i - 1, "示例" + i);
    }
    Awaitility.await().until(() -> waiting(code).isEmpty());
    List<LoggedEvent> logged =
        log.after(0, 10_000).stream()
            .map(SequencedEvent::event)
            .filter(event -> event.id().startsWith("enterprises|" + code))
            .toList();
    assertThat(logged).extracting(LoggedEvent::version).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(documents.find(code)).map(Enterprise::version).contains(6L);
    assertThat(enterprises.history(code)).isEqualTo(logged);
  }

  @Test
  void theLogIsNumberedFromOneWithoutGaps() {
    registered();
    Awaitility.await()
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
    Awaitility.await().until(() -> waiting(code).isEmpty());
    Document moved = mongo.getCollection("events").find(new Document("version", 1L)).first();
    assertThat(moved).isNotNull();
    long last = log.last();
    assertThat(log.append(last, List.of(moved))).isEqualTo(last);
    assertThat(log.last()).isEqualTo(last);
  }

  @Test
  void aWriterThatDoesNotKnowTheLastNumberIsFenced() {
    registered();
    Awaitility.await().until(() -> log.last() > 0);
    long stale = log.last() - 1;
    var event = new Document("_id", "late:1:1").append("subject", "late");
    assertThatThrownBy(() -> log.append(stale, List.of(event))).isInstanceOf(EventLog.Fenced.class);
    assertThat(mongo.getCollection("events").find(new Document("_id", "late:1:1")).first())
        .isNull();
  }

  @Test
  void oneNodeHasTheLeaseUntilItRunsOutOrIsGivenBack() {
    var clock = new AtomicReference<>(Instant.parse("2021-10-08T01:00:00Z"));
    Lease first = lease("first", clock);
    Lease second = lease("second", clock);
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

  private Lease lease(String node, AtomicReference<Instant> now) {
    Clock clock =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now.get();
          }
        };
    return new Lease(
        mongo.getCollection("leases"), "a piece of work", node, clock, Duration.ofSeconds(10));
  }

  private List<Document> waiting(String code) {
    Document row = mongo.getCollection("enterprises").find(new Document("_id", code)).first();
    return Objects.requireNonNull(row).getList("pending", Document.class, List.of());
  }

  private String registered() {
    String code = TestCreditCodes.next();
    var input = new RegisterEnterprise("示例运输", code, "G54", null, null, true);
    assertThat(enterprises.register(input, WriteConditions.NONE)).isInstanceOf(Outcome.Done.class);
    return code;
  }

  private void rename(String code, long version, String name) {
    var input = new UpdateEnterprise(name, null, null, null, null);
    assertThat(enterprises.update(code, input, WriteConditions.expecting(version)))
        .isInstanceOf(Outcome.Done.class);
  }
}
