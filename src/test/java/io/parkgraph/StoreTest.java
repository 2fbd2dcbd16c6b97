package io.parkgraph;

import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of services on the real embedded store: empty, on a clock that stands still in October
 * 2021, with a statistician-administrator as the caller unless a test puts another.
 */
@SpringBootTest
@TestPropertySource(properties = "park.demo=false")
@Import(StoreTest.Callers.class)
public abstract class StoreTest {

  /** The caller that most tests act as. */
  protected static final Caller ADMIN =
      new Caller(Caller.Kind.ACCOUNT, "account:test", "测试管理员", Set.of(), Set.of(Scope.values()));

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry registry) throws IOException {
    String folder = Files.createTempDirectory("parkgraph-test").toString();
    registry.add("park.data", () -> folder + "/data");
  }

  /** Who the tests act as. */
  @TestConfiguration(proxyBeanMethods = false)
  public static class Callers {

    private final ThreadLocal<Caller> present = ThreadLocal.withInitial(() -> ADMIN);

    /** Acts as the caller while the action runs. */
    public void as(Caller caller, Runnable action) {
      present.set(caller);
      try {
        action.run();
      } finally {
        present.remove();
      }
    }

    @Bean
    @Primary
    CurrentCaller testCaller() {
      return present::get;
    }

    @Bean
    @Primary
    Clock testClock() {
      return Clock.fixed(Instant.parse("2021-10-08T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }
  }
}
