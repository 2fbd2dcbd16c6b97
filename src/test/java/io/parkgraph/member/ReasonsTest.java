package io.parkgraph.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.enterprise.EnterpriseRefusal;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.member.floating.Floating;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Reasons stand in the event log for good, so that none may hold a telephone number. */
class ReasonsTest {

  private static final Stamp STAMP = new Stamp("示例", Instant.parse("2026-03-02T02:00:00Z"));
  private static final String NUMBER = "电话 15400001234";

  @Test
  void noReasonHoldsATelephoneNumber() {
    Arrival arrival = next(Arrival.declare(null, STAMP));
    Floating floating = next(Floating.register(null, "a", "b", STAMP));
    assertRefused(arrival.reject(NUMBER, STAMP));
    assertRefused(floating.end(NUMBER, STAMP));
  }

  private static void assertRefused(Decision<?> decision) {
    assertThat(((Decision.Refused<?>) decision).refusals())
        .containsExactly(Refusal.of(EnterpriseRefusal.PHONE_IN_TEXT, "reason"));
  }

  private static <T> T next(Decision<T> decision) {
    return ((Decision.Accepted<T>) decision).next();
  }
}
