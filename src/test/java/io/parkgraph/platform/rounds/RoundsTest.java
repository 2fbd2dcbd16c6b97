package io.parkgraph.platform.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.model.Filters;
import io.parkgraph.StoreTest;
import io.parkgraph.platform.events.Leases;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.mongodb.core.MongoOperations;

class RoundsTest extends StoreTest {

  @Autowired private Leases leases;
  @Autowired private Clock clock;
  @Autowired private MongoOperations mongo;

  private final List<String> done = new ArrayList<>();

  @Test
  void eachIsRunWithTheDayOfTheParkEvenIfAnotherFails() {
    rounds(
            round(
                "breaks",
                day -> {
                  throw new IllegalStateException("planted");
                }),
            round("works", day -> done.add("works " + day)))
        .run();
    assertThat(done).containsExactly("works 2021-10-08");
  }

  @Test
  void oneThatAnotherNodeRunsIsLeftToIt() {
    Date later = Date.from(clock.instant().plusSeconds(60));
    mongo
        .getCollection("leases")
        .insertOne(
            new Document("_id", "round:taken").append("holder", "another").append("until", later));
    Rounds rounds = rounds(round("taken", day -> done.add("taken")));
    rounds.run();
    assertThat(done).isEmpty();
    mongo.getCollection("leases").deleteOne(Filters.eq("_id", "round:taken"));
    rounds.run();
    rounds.run();
    assertThat(done).containsExactly("taken", "taken");
  }

  @Test
  void twoOfOneNameAreRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> rounds(round("same", day -> {}), round("same", day -> {})));
  }

  private Rounds rounds(Round... rounds) {
    Map<String, Object> beans =
        IntStream.range(0, rounds.length)
            .boxed()
            .collect(Collectors.toMap(i -> "round" + i, i -> rounds[i]));
    return new Rounds(
        new StaticListableBeanFactory(beans).getBeanProvider(Round.class),
        leases,
        clock,
        Duration.ZERO,
        Duration.ofHours(1));
  }

  private static Round round(String name, Consumer<LocalDate> work) {
    return new Round() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void run(LocalDate today) {
        work.accept(today);
      }
    };
  }
}
