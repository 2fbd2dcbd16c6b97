package io.parkgraph.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private static final String HERE = "192.0.2.1";

  private Instant now = Instant.parse("2026-11-23T08:00:00Z");
  private final InstantSource source = () -> now;
  private final Clock clock = source.withZone(ZoneOffset.UTC);
  private final SignInThrottle throttle = new SignInThrottle(clock);

  @Test
  void fiveTriesAreFreeAndWaitsGrowUpToAQuarterOfAnHour() {
    tries(5, "admin", HERE);
    assertThat(throttle.admit("admin", HERE)).isFalse();

    pass(Duration.ofSeconds(30));
    assertThat(throttle.admit("admin", HERE)).isTrue();
    pass(Duration.ofSeconds(30));
    assertThat(throttle.admit("admin", HERE)).isFalse();
    pass(Duration.ofSeconds(30));
    assertThat(throttle.admit("admin", HERE)).isTrue();

    pass(Duration.ofMinutes(16));
    tries(5, "admin", HERE);
  }

  @Test
  void anAccountStaysOpenFromElsewhere() {
    tries(5, "admin", HERE);
    assertThat(throttle.admit("admin", "192.0.2.2")).isTrue();
  }

  @Test
  void anAddressThatTriesManyAccountsMustWait() {
    for (int account = 0; account < 50; account++) {
      tries(1, "account" + account, HERE);
    }
    assertThat(throttle.admit("another", HERE)).isFalse();
  }

  @Test
  void successForgetsTheFailures() {
    tries(4, "admin", HERE);
    throttle.succeeded("admin", HERE);
    tries(5, "admin", HERE);
  }

  private void tries(int count, String account, String address) {
    for (int number = 0; number < count; number++) {
      assertThat(throttle.admit(account, address)).isTrue();
    }
  }

  private void pass(Duration duration) {
    now = now.plus(duration);
  }
}
