package io.parkgraph.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.StoreTest;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.DocumentType;
import io.parkgraph.platform.store.Documents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;

/** What only one entity at a time may hold, such as the one active linkage of a kind. */
@Import(ClaimTest.Seats.class)
class ClaimTest extends StoreTest {

  private final String seat = "SEAT|" + UUID.randomUUID();

  @Autowired private Documents<Holder> holders;
  @Autowired private Commands commands;

  @Test
  void whatOneHoldsAnotherIsRefused() {
    assertThat(create("a")).isInstanceOf(Outcome.Done.class);
    assertThat(codes(create("b"))).containsExactly("HELD_BY_ANOTHER [id]");
    assertThat(holders.find(seat + "b")).isEmpty();
  }

  @Test
  void whoLetsGoMakesRoomAndCannotTakeItBackMeanwhile() {
    create("a");
    assertThat(set("a", false, 1)).isInstanceOf(Outcome.Done.class);
    assertThat(create("b")).isInstanceOf(Outcome.Done.class);
    assertThat(codes(set("a", true, 2))).containsExactly("HELD_BY_ANOTHER [id]");
    assertThat(holders.find(seat + "a")).map(Holder::holding).contains(false);
  }

  @Test
  void ofManyAtOnceExactlyOneGetsIt() throws Exception {
    try (var threads = Executors.newFixedThreadPool(16)) {
      List<Callable<Outcome<Holder>>> tasks =
          IntStream.range(0, 16)
              .<Callable<Outcome<Holder>>>mapToObj(number -> () -> create("n" + number))
              .toList();
      int held = 0;
      for (var task : threads.invokeAll(tasks)) {
        held += task.get() instanceof Outcome.Done ? 1 : 0;
      }
      assertThat(held).isEqualTo(1);
    }
  }

  @Test
  void aRehearsalKeepsToItAsWell() {
    create("a");
    var rehearsed = WriteConditions.rehearsing(new Rehearsal());
    assertThat(codes(create("b", rehearsed))).containsExactly("HELD_BY_ANOTHER [id]");
    assertThat(set("a", false, rehearsed)).isInstanceOf(Outcome.Done.class);
    assertThat(create("b", rehearsed)).isInstanceOf(Outcome.Done.class);
    assertThat(codes(set("a", true, rehearsed))).containsExactly("HELD_BY_ANOTHER [id]");
    assertThat(holders.find(seat + "b")).isEmpty();
  }

  private Outcome<Holder> create(String name) {
    return create(name, WriteConditions.NONE);
  }

  private Outcome<Holder> create(String name, WriteConditions conditions) {
    return commands.run(
        Command.create(
            holders,
            "hold",
            Scope.ENTERPRISE_WRITE,
            "id",
            name,
            conditions,
            () ->
                Decision.accept(
                    new Holder(seat + name, 0, seat, true), DomainEvent.of("SeatTaken"))));
  }

  private Outcome<Holder> set(String name, boolean holding, long version) {
    return set(name, holding, WriteConditions.expecting(version));
  }

  private Outcome<Holder> set(String name, boolean holding, WriteConditions conditions) {
    return commands.run(
        Command.change(
            holders,
            "change",
            any -> Scope.ENTERPRISE_WRITE,
            seat + name,
            name,
            conditions,
            holder ->
                Decision.accept(
                    new Holder(holder.id(), holder.version(), seat, holding),
                    DomainEvent.of("SeatChanged"))));
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?> refused
        ? refused.refusals().stream().map(one -> one.code().name() + " " + one.path()).toList()
        : List.of();
  }

  /** Somebody who may hold a seat. */
  record Holder(String id, long version, String seat, boolean holding) implements Aggregate {}

  @TestConfiguration(proxyBeanMethods = false)
  static class Seats {

    @Bean
    Documents<Holder> holders(MongoOperations mongo) {
      return new Documents<>(
          mongo,
          new DocumentType<>(Holder.class, "holders", Holder::id, holder -> Map.of(), List.of())
              .claiming(holder ->
                  holder.holding() ? Optional.of(holder.seat()) : Optional.<String>empty()));
    }
  }
}
