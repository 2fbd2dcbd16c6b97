package io.parkgraph.platform.graphql.changes;

import graphql.GraphQLContext;
import io.parkgraph.platform.events.Feed;
import io.parkgraph.platform.events.SequencedEvent;
import io.parkgraph.platform.events.Subscription;
import io.parkgraph.platform.graphql.limits.ApiCall;
import io.parkgraph.platform.graphql.limits.EventToll;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.SignInNeeded;
import io.parkgraph.platform.security.Standing;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * One subscriber's way through the log: from a place in it to its end, and on as it grows. The next
 * change is made only when the last one was received, so nothing piles up; before each, the caller
 * is recognised anew.
 */
final class Following {

  private static final int AHEAD = 16;
  private static final Duration TURN = Duration.ofSeconds(1);

  /** Never interrupts, which would tear down what is being sent or read. */
  private static final Scheduler OWN_THREADS =
      Schedulers.fromExecutor(task -> Thread.ofVirtual().name("subscription").start(task));

  private final Changes changes;
  private final EventToll toll;
  private final Predicate<NodeId> wanted;
  private final GraphQLContext context;
  private final ApiCall call;
  private final Standing standing;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final BlockingQueue<SequencedEvent> ahead = new ArrayBlockingQueue<>(AHEAD);

  Following(Changes changes, EventToll toll, GraphQLContext context, Predicate<NodeId> wanted) {
    this.changes = changes;
    this.toll = toll;
    this.context = context;
    this.call = ApiCall.of(context).orElseThrow();
    this.standing = call.standing().orElseThrow();
    this.wanted = wanted;
  }

  /** The changes after a place in the log, without end. */
  Flux<Change> after(long position, Feed feed) {
    return Flux.using(
            () -> feed.follow(position, this::take),
            _ -> Flux.generate(this::step),
            Subscription::close)
        .doFinally(_ -> stopped.countDown())
        .doOnCancel(stopped::countDown)
        .subscribeOn(OWN_THREADS);
  }

  /** Waits, on the feed's own thread, until there is room. */
  private void take(SequencedEvent event) {
    if (changes.subject(event).filter(wanted).isEmpty()) {
      return;
    }
    try {
      while (stopped.getCount() > 0
          && !ahead.offer(event, TURN.toMillis(), TimeUnit.MILLISECONDS)) {}
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  private void step(SynchronousSink<Change> sink) {
    try {
      next().ifPresentOrElse(sink::next, sink::complete);
    } catch (InterruptedException _) {
      sink.complete();
    } catch (RuntimeException failure) {
      sink.error(failure);
    }
  }

  /** The next change that the caller may see; nothing once it has gone. */
  private Optional<Change> next() throws InterruptedException {
    while (stopped.getCount() > 0) {
      SequencedEvent event = ahead.poll(TURN.toMillis(), TimeUnit.MILLISECONDS);
      if (event != null && paid()) {
        recognise();
        Optional<Change> change = changes.of(event);
        if (change.isPresent()) {
          return change;
        }
      }
    }
    return Optional.empty();
  }

  /** Waits until the caller has the price of an event; false if it goes before. */
  private boolean paid() throws InterruptedException {
    Duration wait = toll.take(call);
    while (!wait.isZero()) {
      if (stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
        return false;
      }
      wait = toll.take(call);
    }
    return true;
  }

  /** What follows on this thread, and the fields of the change, are read under these rights. */
  private void recognise() {
    SecurityContext now = standing.now().orElseThrow(SignInNeeded::new);
    SecurityContextHolder.setContext(now);
    context.put(SecurityContext.class.getName(), now);
  }
}
