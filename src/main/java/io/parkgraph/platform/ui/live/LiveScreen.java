package io.parkgraph.platform.ui.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import io.parkgraph.platform.events.SequencedEvent;
import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.security.Standing;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One page in one browser, as far as it is told what others do. Several changes are told at once,
 * so that a long import does not make it blink; whoever is signed in no longer is sent away instead
 * of being shown anything.
 */
public final class LiveScreen {

  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Executor THREADS =
      task -> Thread.ofVirtual().name("screen-news").start(task);

  private final UI ui;
  private final Standing standing;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private News news = new News();
  private boolean due;
  private volatile boolean closed;

  LiveScreen(UI ui, Standing standing) {
    this.ui = ui;
    this.standing = standing;
    ComponentUtil.setData(ui, LiveScreen.class, this);
  }

  private record Listener(Set<String> collections, SerializableConsumer<News> told) {}

  /** The page that a UI stands for; nothing where it is told nothing. */
  public static Optional<LiveScreen> of(UI ui) {
    return Optional.ofNullable(ComponentUtil.getData(ui, LiveScreen.class));
  }

  /**
   * Tells a component of changes in some collections, on the page's own thread, as long as it is on
   * screen. To be called when it comes on screen.
   */
  public void follow(
      Component owner, Collection<String> collections, SerializableConsumer<News> told) {
    if (collections.isEmpty()) {
      return;
    }
    Listener listener = new Listener(Set.copyOf(collections), told);
    listeners.add(listener);
    Registration[] detached = new Registration[1];
    detached[0] =
        owner.addDetachListener(_ -> {
          listeners.remove(listener);
          detached[0].remove();
        });
  }

  /** How many components are told. */
  int listeners() {
    return listeners.size();
  }

  /** Ends it with the node that tells it: what is still to be told stays untold. */
  void close() {
    closed = true;
    listeners.clear();
  }

  /** Whether it is told nothing any more. */
  boolean isClosed() {
    return closed;
  }

  /** Keeps an event until the page is told next, if anything on it wants to know. */
  void take(SequencedEvent event) {
    String collection = event.event().collection();
    if (listeners.stream().noneMatch(listener -> listener.collections().contains(collection))) {
      return;
    }
    lock.lock();
    try {
      news.add(event);
      if (!due) {
        due = true;
        later(this::tell);
      }
    } finally {
      lock.unlock();
    }
  }

  private static void later(Runnable task) {
    Executor delayed =
        CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, THREADS);
    delayed.execute(task);
  }

  private void tell() {
    News fresh = drain();
    try {
      ui.access(() -> show(fresh));
    } catch (UIDetachedException _) {
      listeners.clear();
    }
  }

  private News drain() {
    lock.lock();
    try {
      News fresh = news;
      news = new News();
      due = false;
      return fresh;
    } finally {
      lock.unlock();
    }
  }

  private void show(News fresh) {
    if (closed) {
      return;
    }
    if (standing.now().isEmpty()) {
      ui.getPage().reload();
      return;
    }
    try {
      for (Listener listener : listeners) {
        if (listener.collections().stream().anyMatch(fresh::touches)) {
          listener.told().accept(fresh);
        }
      }
    } catch (AccessDenied _) {
      ui.getPage().reload();
    }
  }
}
