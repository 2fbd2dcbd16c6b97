package io.parkgraph.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.parkgraph.StoreTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.enterprise.RegisterEnterprise;
import io.parkgraph.enterprise.UpdateEnterprise;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Decision;
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
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** A test of what becomes of events, which enterprises make. */
abstract class EventsTest extends StoreTest {

  static final String COLLECTION = "enterprises";

  @Autowired EnterpriseService enterprises;
  @Autowired MongoOperations mongo;
  @Autowired EventLog log;
  @Autowired Documents<Enterprise> documents;
  @Autowired private Commands commands;

  /** How long a busy machine may take. */
  static ConditionFactory soon() {
    return Awaitility.await().atMost(Duration.ofSeconds(30));
  }

  String registered() {
    String code = TestCreditCodes.next();
    var input = new RegisterEnterprise("示例运输", code, "G54", null, null, true);
    assertThat(enterprises.register(input, WriteConditions.NONE)).isInstanceOf(Outcome.Done.class);
    return code;
  }

  void rename(String code, long version, String name) {
    var input = new UpdateEnterprise(name, null, null, null, null);
    assertThat(enterprises.update(code, input, WriteConditions.expecting(version)))
        .isInstanceOf(Outcome.Done.class);
  }

  /** An enterprise with as many events, all of them in the log. */
  String withEvents(int count) {
    String code = registered();
    for (int version = 1; version < count; version++) {
      rename(code, version, "示例" + version);
    }
    soon().until(() -> logged(code).size() == count);
    return code;
  }

  /** Has as many events logged, of enterprises that nobody has heard of. */
  void seed(int many) {
    List<Enterprise> seeds = Stream.generate(EventsTest::enterprise).limit(many).toList();
    long before = log.last();
    commands.seed(documents, seeds, "EnterpriseSeeded");
    soon().until(() -> log.last() >= before + many);
  }

  private static Enterprise enterprise() {
    var input = new RegisterEnterprise("示例", TestCreditCodes.next(), "G54", null, null, true);
    return Enterprise.register(input) instanceof Decision.Accepted<Enterprise>(var made, var _)
        ? made
        : fail("refused");
  }

  List<SequencedEvent> logged(String code) {
    return log.after(0, 10_000).stream().filter(one -> isOf(one, code)).toList();
  }

  List<Document> waiting(String code) {
    Document row = mongo.getCollection(COLLECTION).find(new Document("_id", code)).first();
    return Objects.requireNonNull(row).getList("pending", Document.class, List.of());
  }

  static boolean isOf(SequencedEvent event, String code) {
    return event.event().subjectId().equals(code);
  }

  Lease lease(String work, String node, AtomicReference<Instant> now) {
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
    return new Lease(mongo.getCollection("leases"), work, node, clock, Duration.ofSeconds(10));
  }
}
