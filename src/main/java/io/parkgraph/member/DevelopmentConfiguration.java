package io.parkgraph.member;

import io.parkgraph.member.development.DevelopmentWorkflow;
import io.parkgraph.platform.workflow.Workflow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of development, as the diagrams find it. */
@Configuration(proxyBeanMethods = false)
class DevelopmentConfiguration {

  @Bean
  Workflow<?, ?, ?> developmentWorkflow() {
    return DevelopmentWorkflow.TABLE;
  }
}
