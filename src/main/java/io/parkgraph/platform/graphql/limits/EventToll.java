package io.parkgraph.platform.graphql.limits;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * What each event of a subscription costs: as much as asking for the same by a query would. A
 * subscriber whose budget is spent is not cut off, it waits: what it is owed stands in the log.
 */
@Component
public final class EventToll {

  private final Budgets budgets;

  EventToll(Budgets budgets) {
    this.budgets = budgets;
  }

  /**
   * Takes the price of one event if the caller has it.
   *
   * @return how long to wait until it is there; zero if it was taken
   */
  public Duration take(ApiCall call) {
    int price = price(call);
    return budgets.spend(call, price)
        ? Duration.ZERO
        : Duration.ofSeconds(Math.max(1, budgets.of(call).secondsUntil(price)));
  }

  /** Gives back what an event turned out not to need. */
  void settle(ApiCall call) {
    ApiCall.Price price = call.price();
    if (price != null) {
      int actual = price.base() - Pricing.MORE + call.objects();
      budgets.refund(call, Math.max(0, price(call) - Math.max(1, actual)));
    }
  }

  /** What remains of the whole price without that of beginning. */
  private static int price(ApiCall call) {
    ApiCall.Price price = call.price();
    return price == null ? 1 : Math.max(1, price.points() - Pricing.MORE);
  }
}
