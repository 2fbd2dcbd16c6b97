package io.parkgraph.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a dead process left behind is brought in order without anybody's signal. */
class RepairTest extends EventsTest {

  @Autowired private Leases leases;

  @Test
  void eventsThatWereNotMovedAreMoved() {
    String code = withEvents(1);
    Document left =
        new Document(inTheLog(code))
            .append("_id", COLLECTION + "|" + code + ":2:1")
            .append("version", 2L);
    left.remove("seq");
    wait(code, left);
    soon().until(() -> waiting(code).isEmpty());
    assertThat(logged(code)).extracting(one -> one.event().version()).containsExactly(1L, 2L);
  }

  @Test
  void eventsThatWereMovedAndNotTakenOutAreTakenOutAndNotMovedAgain() {
    String code = withEvents(1);
    Document left = inTheLog(code);
    left.remove("seq");
    wait(code, left);
    soon().until(() -> waiting(code).isEmpty());
    assertThat(logged(code)).hasSize(1);
  }

  @Test
  void theLeasesOfDeadNodesAreVoidAtTheStartWhereTheEngineIsInside() {
    var held =
        new Document("_id", "work of the dead")
            .append("holder", "dead")
            .append("until", Date.from(Instant.parse("2999-01-01T00:00:00Z")));
    mongo.getCollection("leases").insertOne(held);
    Lease mine = leases.of("work of the dead");
    assertThat(mine.take()).isFalse();
    leases.start();
    assertThat(mine.take()).isTrue();
  }

  /** Adds to what waits in a document, as a process does that dies right after. */
  private void wait(String code, Document event) {
    mongo
        .getCollection(COLLECTION)
        .updateOne(
            new Document("_id", code),
            new Document("$set", new Document("pending", List.of(event))));
  }

  private Document inTheLog(String code) {
    return Objects.requireNonNull(
        mongo
            .getCollection("events")
            .find(new Document("subject", COLLECTION + "|" + code))
            .first());
  }
}
