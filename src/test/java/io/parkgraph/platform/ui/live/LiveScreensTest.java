package io.parkgraph.platform.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.events.SequencedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextImpl;

/** Who is told what others do, and who is not any more. */
class LiveScreensTest {

  private final LiveScreens screens = new LiveScreens(null, null);
  private final BlockingQueue<News> told = new LinkedBlockingQueue<>();
  private final UI ui = new ImmediateUi();
  private final Div owner = new Div();

  @Test
  void severalChangesAreToldAtOnce() throws InterruptedException {
    follow(screens.open(ui, () -> Optional.of(new SecurityContextImpl())), "things");
    for (int i = 1; i <= 20; i++) {
      screens.take(event(i, "things", "t" + i));
    }
    News news = told.poll(10, TimeUnit.SECONDS);
    assertThat(news.last(List.of("things"))).isEqualTo(20);
    assertThat(news.touches("things", "t7")).isTrue();
    assertThat(news.touches("things", "other")).isFalse();
    assertThat(told).isEmpty();
  }

  @Test
  void moreThanCanBeListedTouchesEverything() throws InterruptedException {
    follow(screens.open(ui, () -> Optional.of(new SecurityContextImpl())), "things");
    for (int i = 1; i <= 10_000; i++) {
      screens.take(event(i, "things", "t" + i));
    }
    News news = told.poll(10, TimeUnit.SECONDS);
    assertThat(news.touches("things", "t9999")).isTrue();
  }

  @Test
  void whatNothingOnTheScreenShowsIsNotTold() throws InterruptedException {
    follow(screens.open(ui, () -> Optional.of(new SecurityContextImpl())), "things");
    screens.take(event(1, "elsewhere", "x"));
    screens.take(event(2, "things", "t"));
    News news = told.poll(10, TimeUnit.SECONDS);
    assertThat(news.touches("elsewhere")).isFalse();
  }

  @Test
  void whoIsSignedInNoLongerIsToldNothing() throws InterruptedException {
    follow(screens.open(ui, Optional::empty), "things");
    screens.take(event(1, "things", "t"));
    assertThat(told.poll(1, TimeUnit.SECONDS)).isNull();
  }

  @Test
  void whatIsClosedIsForgotten() {
    LiveScreen screen = screens.open(ui, () -> Optional.of(new SecurityContextImpl()));
    follow(screen, "things");
    assertThat(screen.listeners()).isEqualTo(1);
    ComponentUtil.fireEvent(owner, new DetachEvent(owner));
    assertThat(screen.listeners()).isZero();
    assertThat(screens.size()).isEqualTo(1);
    ComponentUtil.fireEvent(ui, new DetachEvent(ui));
    assertThat(screens.size()).isZero();
  }

  @Test
  void whatWasStillToBeToldWhenTheNodeStopsStaysUntold() throws InterruptedException {
    LiveScreen screen = screens.open(ui, () -> Optional.of(new SecurityContextImpl()));
    follow(screen, "things");
    screens.take(event(1, "things", "t"));
    screens.stop();
    assertThat(told.poll(1, TimeUnit.SECONDS)).isNull();
    assertThat(screen.isClosed()).isTrue();
  }

  private void follow(LiveScreen screen, String collection) {
    screen.follow(owner, List.of(collection), told::add);
  }

  private static SequencedEvent event(long sequence, String collection, String id) {
    return new SequencedEvent(sequence, event(collection, id));
  }

  private static LoggedEvent event(String collection, String id) {
    return new LoggedEvent(
        collection + "|" + id + ":1:1",
        collection,
        id,
        "ThingChanged",
        Instant.EPOCH,
        "account:other",
        "other",
        null,
        1,
        Set.of(),
        List.of());
  }

  /** Needs no session: what is to be done on the page's thread is done at once. */
  private static final class ImmediateUi extends UI {

    @Override
    public Future<Void> access(Command command) {
      command.execute();
      return CompletableFuture.completedFuture(null);
    }
  }
}
