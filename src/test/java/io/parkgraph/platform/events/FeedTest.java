package io.parkgraph.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FeedTest extends EventsTest {

  @Autowired private Feed feed;

  private final List<SequencedEvent> heard = new CopyOnWriteArrayList<>();

  @Test
  void aListenerHearsAllThatIsLoggedAndThenWhatIsNew() {
    String before = withEvents(3);
    try (Subscription _ = feed.follow(0, heard::add)) {
      String after = withEvents(3);
      heardAllOf(after);
      assertThat(heard).containsAll(logged(before)).containsAll(logged(after));
      List<SequencedEvent> sofar = List.copyOf(heard);
      assertThat(sofar).isEqualTo(log.after(0, sofar.size()));
    }
  }

  @Test
  void aListenerMayBeginAnywhere() {
    String code = withEvents(3);
    long second = logged(code).get(1).sequence();
    try (Subscription _ = feed.follow(second, heard::add)) {
      heardAllOf(code);
      assertThat(heard.getFirst().sequence()).isEqualTo(second + 1);
    }
  }

  @Test
  void whatAnotherNodeWroteIsHeardWithoutASignal() {
    String code = withEvents(1);
    heardAfter(code);
    try (Subscription _ = feed.follow(feed.last(), heard::add)) {
      Document another =
          new Document(Objects.requireNonNull(mongo.getCollection("events").find().first()))
              .append("_id", "enterprises|another:1:1")
              .append("subject", "enterprises|another");
      log.append(log.last(), List.of(another));
      soon().until(() -> heard.stream().anyMatch(one -> isOf(one, "another")));
    }
  }

  @Test
  void aSlowListenerHoldsNobodyUpAndMissesNothing() throws Exception {
    var free = new CountDownLatch(1);
    List<SequencedEvent> slowly = new CopyOnWriteArrayList<>();
    long from = feed.last();
    try (Subscription _ =
            feed.follow(
                from,
                event -> {
                  await(free);
                  slowly.add(event);
                });
        Subscription _ = feed.follow(from, heard::add)) {
      heardAllOf(withEvents(5));
      assertThat(slowly).isEmpty();
      free.countDown();
      List<SequencedEvent> sofar = List.copyOf(heard);
      soon().until(() -> slowly.size() >= sofar.size());
      assertThat(slowly.subList(0, sofar.size())).isEqualTo(sofar);
    }
  }

  @Test
  void whoBeginsFarBehindWhatIsKeptInMemoryHearsAllInOrder() {
    int many = 1_100;
    long from = log.last();
    seed(many);
    try (Subscription _ = feed.follow(from, heard::add)) {
      soon().until(() -> heard.size() >= many);
    }
    assertThat(heard.subList(0, many))
        .extracting(SequencedEvent::sequence)
        .containsExactlyElementsOf(LongStream.rangeClosed(from + 1, from + many).boxed().toList());
  }

  @Test
  void aListenerThatFailsIsNotToldOfMore() {
    long from = feed.last();
    List<SequencedEvent> failed = new CopyOnWriteArrayList<>();
    try (Subscription _ =
            feed.follow(
                from,
                event -> {
                  failed.add(event);
                  throw new IllegalStateException("planted");
                });
        Subscription _ = feed.follow(from, heard::add)) {
      heardAllOf(withEvents(3));
      assertThat(failed).hasSize(1);
    }
  }

  @Test
  void aClosedSubscriptionHearsNothing() {
    List<SequencedEvent> closed = new CopyOnWriteArrayList<>();
    feed.follow(feed.last(), closed::add).close();
    try (Subscription _ = feed.follow(feed.last(), heard::add)) {
      heardAllOf(withEvents(2));
      assertThat(closed).isEmpty();
    }
  }

  @Test
  void manyListenersHearTheSame() {
    long from = feed.last();
    List<List<SequencedEvent>> all = new ArrayList<>();
    List<Subscription> subscriptions = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      List<SequencedEvent> one = new CopyOnWriteArrayList<>();
      all.add(one);
      subscriptions.add(feed.follow(from, one::add));
    }
    List<SequencedEvent> logged = logged(withEvents(5));
    soon().until(() -> all.stream().allMatch(one -> one.containsAll(logged)));
    subscriptions.forEach(Subscription::close);
    assertThat(all).allMatch(one -> one.subList(0, 5).equals(all.getFirst().subList(0, 5)));
  }

  private void heardAllOf(String code) {
    List<SequencedEvent> logged = logged(code);
    soon()
        .until(() -> !heard.isEmpty() && heard.getLast().sequence() >= logged.getLast().sequence());
  }

  private void heardAfter(String code) {
    soon().until(() -> feed.last() >= logged(code).getLast().sequence());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
