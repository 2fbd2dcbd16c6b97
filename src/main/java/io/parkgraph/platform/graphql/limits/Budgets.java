package io.parkgraph.platform.graphql.limits;

import io.parkgraph.platform.LastUsed;
import io.parkgraph.platform.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What each caller may still spend: a bucket that each request takes its price from and that time
 * refills. Known callers have one each; unknown ones share that of their address.
 */
@Component
public final class Budgets {

  private static final int MOST_PAYERS = 10_000;

  private final GraphQlLimits limits;
  private final Clock clock;
  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(new LastUsed<>(MOST_PAYERS));

  Budgets(GraphQlLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /** Takes the price if the payer has it. */
  boolean spend(ApiCall call, int points) {
    return bucket(call).spend(points, clock.instant());
  }

  /** Gives back what turned out not to be needed. */
  void refund(ApiCall call, int points) {
    bucket(call).refund(points, clock.instant());
  }

  /** What the payer of a request has now. */
  public Budget of(ApiCall call) {
    Bucket bucket = bucket(call);
    return new Budget(bucket.limit, bucket.remaining(clock.instant()), bucket.rate);
  }

  private Bucket bucket(ApiCall call) {
    boolean known = call.caller().kind() != Caller.Kind.ANONYMOUS;
    return buckets.computeIfAbsent(
        call.payer(),
        _ ->
            new Bucket(
                known ? limits.budget() : limits.anonymousBudget(),
                known ? limits.restoreRate() : limits.anonymousRestoreRate(),
                clock.instant()));
  }

  /**
   * A payer's budget in points.
   *
   * @param limit the most that can be saved up
   * @param remaining what is there now
   * @param restoreRate what comes back each second
   */
  public record Budget(int limit, int remaining, int restoreRate) {

    /** Seconds until so many points are there. */
    long secondsUntil(int points) {
      return Math.ceilDiv(Math.max(0, points - remaining), restoreRate);
    }
  }

  private static final class Bucket {

    private final int limit;
    private final int rate;
    private double points;
    private Instant at;

    Bucket(int limit, int rate, Instant now) {
      this.limit = limit;
      this.rate = rate;
      this.points = limit;
      this.at = now;
    }

    synchronized boolean spend(int price, Instant now) {
      refill(now);
      if (points < price) {
        return false;
      }
      points -= price;
      return true;
    }

    synchronized void refund(int surplus, Instant now) {
      refill(now);
      points = Math.min(limit, points + surplus);
    }

    synchronized int remaining(Instant now) {
      refill(now);
      return (int) points;
    }

    private void refill(Instant now) {
      double seconds = Math.max(0, Duration.between(at, now).toNanos() / 1e9);
      points = Math.min(limit, points + seconds * rate);
      at = now;
    }
  }
}
