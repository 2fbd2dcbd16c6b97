package io.parkgraph.platform.rounds;

import io.parkgraph.platform.events.Lease;
import io.parkgraph.platform.events.Leases;
import io.parkgraph.platform.security.SystemWork;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs all rounds, one after the other, each under its lease; what fails is left for the next. */
@Component
final class Rounds implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final List<Round> rounds;
  private final Leases leases;
  private final Clock clock;
  private final Duration first;
  private final Duration every;
  private @Nullable ScheduledExecutorService timer;

  Rounds(
      ObjectProvider<Round> rounds,
      Leases leases,
      Clock clock,
      @Value("${park.rounds.first:2s}") Duration first,
      @Value("${park.rounds.every:1h}") Duration every) {
    this.rounds = rounds.orderedStream().toList();
    this.leases = leases;
    this.clock = clock;
    this.first = first;
    this.every = every;
    Set<String> names = new HashSet<>();
    for (Round round : this.rounds) {
      if (!names.add(round.name())) {
        throw new IllegalStateException("two rounds are named " + round.name());
      }
    }
  }

  /** Runs every round that no other node runs at this moment. */
  void run() {
    LocalDate today = LocalDate.now(clock);
    rounds.forEach(round -> run(round, today));
  }

  private void run(Round round, LocalDate today) {
    Lease lease = leases.of("round:" + round.name());
    try {
      if (lease.take()) {
        SystemWork.run(() -> round.run(today));
        lease.release();
      }
    } catch (RuntimeException failed) {
      LOG.warn("The round {} failed and waits for the next hour", round.name(), failed);
    }
  }

  @Override
  public void start() {
    timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rounds").daemon(true).factory());
    timer.scheduleWithFixedDelay(
        this::run, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
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
