package io.parkgraph.platform.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs all handlers, each at its own pace; what one cannot do holds no other up. */
@Component
final class Handlers implements SmartLifecycle {

  private static final int SECONDS_TO_END = 5;

  private final List<EventHandler> handlers;
  private final LogTail tail;
  private final HandlerPositions positions;
  private final Leases leases;
  private final StepWatch watch;
  private volatile List<HandlerRun> runs = List.of();
  private ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Handlers(
      ObjectProvider<EventHandler> handlers,
      LogTail tail,
      HandlerPositions positions,
      Leases leases,
      StepWatch watch) {
    this.handlers = handlers.orderedStream().toList();
    this.tail = tail;
    this.positions = positions;
    this.leases = leases;
    this.watch = watch;
    Set<String> names = new HashSet<>();
    for (EventHandler handler : this.handlers) {
      if (!names.add(handler.name())) {
        throw new IllegalStateException("two event handlers are named " + handler.name());
      }
    }
  }

  @Override
  public void start() {
    threads =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("event-handler-", 0).factory());
    runs = handlers.stream().map(this::run).toList();
    runs.forEach(tail::attach);
  }

  @Override
  public void stop() {
    runs.forEach(tail::detach);
    runs.forEach(HandlerRun::stop);
    threads.shutdown();
    try {
      if (threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
        runs.forEach(HandlerRun::release);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    threads.shutdownNow();
    runs = List.of();
  }

  @Override
  public boolean isRunning() {
    return !runs.isEmpty();
  }

  @Override
  public int getPhase() {
    return LogTail.PHASE + 1;
  }

  private HandlerRun run(EventHandler handler) {
    Lease lease = leases.of("handler:" + handler.name());
    return new HandlerRun(handler, tail, positions, lease, watch, threads);
  }
}
