package io.parkgraph.platform.files;

import io.parkgraph.platform.events.Lease;
import io.parkgraph.platform.events.Leases;
import io.parkgraph.platform.store.files.FileSweep;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sweeps files that nobody needs away, on one node at a time. */
@Component
final class FileSweeping implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(FileSweeping.class);

  private final FileSweep sweep;
  private final Lease lease;
  private final Duration every;
  private @Nullable ScheduledExecutorService timer;

  FileSweeping(
      FileSweep sweep, Leases leases, @Value("${park.files.sweep-every:1h}") Duration every) {
    this.sweep = sweep;
    this.lease = leases.of("file-sweep");
    this.every = every;
  }

  @Override
  public void start() {
    timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("file-sweep").daemon(true).factory());
    timer.scheduleWithFixedDelay(
        this::run, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A failure must not end the timer; what is left is swept the next time. */
  private void run() {
    try {
      if (lease.take()) {
        int removed = sweep.sweep();
        lease.release();
        if (removed > 0) {
          LOG.info("{} files that nothing refers to were removed", removed);
        }
      }
    } catch (RuntimeException failed) {
      LOG.warn("Files that nothing refers to wait for the next sweep", failed);
    }
  }

  @Override
  public void stop() {
    if (timer != null) {
      timer.close();
      timer = null;
    }
  }

  @Override
  public boolean isRunning() {
    return timer != null;
  }
}
