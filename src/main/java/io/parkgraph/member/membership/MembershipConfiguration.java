package io.parkgraph.member.membership;

import io.parkgraph.platform.notifications.Concern;
import io.parkgraph.platform.notifications.Concern.WhoMay;
import io.parkgraph.platform.notifications.Concerns;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.workflow.Workflow;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the table of memberships, and whom a decision concerns: the person. */
@Configuration(proxyBeanMethods = false)
class MembershipConfiguration {

  @Bean
  Workflow<?, ?, ?> membershipWorkflow() {
    return MembershipWorkflow.TABLE;
  }

  @Bean
  Concerns membershipConcerns() {
    return new Concerns(
        List.of(
            ofPerson("MembershipSuspended"),
            ofPerson("MembershipResumed"),
            ofPerson("MembershipEnded")));
  }

  private static Concern ofPerson(String event) {
    return new Concern("people", event, new WhoMay(Scope.SELF_READ));
  }
}
