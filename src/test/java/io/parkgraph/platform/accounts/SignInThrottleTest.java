package io.parkgraph.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.StoreTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

class SignInThrottleTest extends StoreTest {

  private static final String HERE = "192.0.2.1";

  private Instant now = Instant.parse("2026-11-23T08:00:00Z");
  private final InstantSource source = () -> now;
  private final Clock clock = source.withZone(ZoneOffset.UTC);
  @Autowired private SignInTriesRepository tries;
  @Autowired private MongoOperations mongo;

  private SignInThrottle throttle;

  @BeforeEach
  void begin() {
    mongo.getCollection("sign_in_tries").deleteMany(new Document());
    throttle = new SignInThrottle(tries, clock);
  }

  @Test
  void nodesShareTheCountAndARestartDoesNotForgetIt() {
    tries(3, "admin", HERE);
    throttle = new SignInThrottle(tries, clock);
    tries(2, "admin", HERE);
    assertThat(throttle.admit("admin", HERE)).isFalse();
  }

  @Test
  void ofManyTriesAtOnceNoMoreThanTheFreeOnesAreAdmitted() throws InterruptedException {
    var admitted = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 30; i++) {
        threads.submit(() -> throttle.admit("admin", HERE) ? admitted.incrementAndGet() : 0);
      }
    }
    assertThat(admitted.get()).isEqualTo(5);
  }

  @Test
  void whatNobodyHasToWaitForIsForgottenAndNoNameOrAddressIsStored() {
    tries(5, "admin", HERE);
    pass(Duration.ofMinutes(16));
    throttle = new SignInThrottle(tries, clock);
    tries(1, "other", "192.0.2.2");
    var stored = mongo.getCollection("sign_in_tries").find().map(Document::toJson);
    assertThat(stored).hasSize(2).allMatch(row -> !row.contains("other") && !row.contains("192.0"));
  }

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
