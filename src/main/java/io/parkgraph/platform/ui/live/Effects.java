package io.parkgraph.platform.ui.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;

/**
 * Shows what a handler makes of what happens: an event may reach a page before its effect is
 * stored, so the page looks again until it is.
 */
public final class Effects {

  private static final int LOOK_AGAIN_MILLIS = 250;
  private static final int LOOKS = 40;
  private static final Executor THREADS = run -> Thread.ofVirtual().name("effect").start(run);

  private final Component shown;
  private final Set<String> collections;
  private final LongPredicate stored;
  private final SerializableRunnable refresh;

  private Effects(
      Component shown,
      Set<String> collections,
      LongPredicate stored,
      SerializableRunnable refresh) {
    this.shown = shown;
    this.collections = collections;
    this.stored = stored;
    this.refresh = refresh;
  }

  /**
   * Shows the effects of events of some collections, as long as a component is on screen.
   *
   * @param stored whether the effect of an event is stored, by its number in the log
   * @param refresh shows what is stored
   */
  public static void follow(
      Component shown,
      Set<String> collections,
      LongPredicate stored,
      SerializableRunnable refresh) {
    var effects = new Effects(shown, collections, stored, refresh);
    shown.addAttachListener(attached -> effects.follow(attached.getUI()));
  }

  private void follow(UI ui) {
    LiveScreen.of(ui)
        .ifPresent(screen ->
            screen.follow(shown, collections, news -> await(ui, news.last(collections), LOOKS)));
  }

  private void await(UI ui, long sequence, int looks) {
    if (!shown.isAttached() || LiveScreen.of(ui).filter(LiveScreen::isClosed).isPresent()) {
      return;
    }
    boolean there = stored.test(sequence);
    refresh.run();
    if (looks > 0 && !there) {
      later(() -> {
        try {
          ui.access(() -> await(ui, sequence, looks - 1));
        } catch (UIDetachedException _) {
          // The page was closed meanwhile; nobody looks any more.
        }
      });
    }
  }

  private static void later(Runnable task) {
    CompletableFuture.delayedExecutor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS, THREADS)
        .execute(task);
  }
}
