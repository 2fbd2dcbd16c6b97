package io.parkgraph.platform.graphql.live;

import io.parkgraph.platform.graphql.ApiException;
import io.parkgraph.platform.graphql.ErrorCode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Counts the subscriptions that each caller has at once. */
@Component
public final class Seats {

  private final int most;
  private final Map<String, Integer> taken = new ConcurrentHashMap<>();

  Seats(LiveSettings settings) {
    this.most = settings.subscriptionsPerCaller();
  }

  /**
   * Takes one more for a caller, to be given back with {@link #leave}.
   *
   * @throws ApiException {@code RATE_LIMITED} where it has as many as there may be
   */
  public String take(String payer) {
    taken.merge(
        payer,
        1,
        (have, one) -> {
          if (have >= most) {
            throw ApiException.of(ErrorCode.RATE_LIMITED, "subscription.many", most);
          }
          return have + one;
        });
    return payer;
  }

  /** Gives one back. */
  public void leave(String payer) {
    taken.computeIfPresent(payer, (_, have) -> have > 1 ? have - 1 : null);
  }

  /** How many a caller has now. */
  int taken(String payer) {
    return taken.getOrDefault(payer, 0);
  }
}
