package io.parkgraph.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.StoreTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.enterprise.RegisterEnterprise;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** A product whose beans are stopped and started again, as the tests' own framework does. */
class RestartTest extends StoreTest {

  @Autowired private ConfigurableApplicationContext product;
  @Autowired private EnterpriseService enterprises;
  @Autowired private Feed feed;

  @Test
  void whoFollowsAfterARestartIsToldWhatHappens() throws Exception {
    product.stop();
    product.start();
    BlockingQueue<SequencedEvent> heard = new LinkedBlockingQueue<>();
    try (var following = feed.follow(feed.last(), heard::add)) {
      String code = TestCreditCodes.next();
      var input = new RegisterEnterprise("示例重启", code, "G54", null, null, true);
      assertThat(enterprises.register(input, WriteConditions.NONE))
          .isInstanceOf(Outcome.Done.class);
      SequencedEvent event = heard.poll(30, TimeUnit.SECONDS);
      assertThat(event).isNotNull();
      assertThat(event.event().subjectId()).isEqualTo(code);
    }
  }
}
