package io.parkgraph.member.moves;

import io.parkgraph.member.arrival.ArrivalWorkflow;
import io.parkgraph.member.transfer.TransferWorkflow;
import io.parkgraph.platform.workflow.Workflow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the workflows of arrivals and transfers. */
@Configuration(proxyBeanMethods = false)
class MovesConfiguration {

  @Bean
  Workflow<?, ?, ?> arrivalWorkflow() {
    return ArrivalWorkflow.TABLE;
  }

  @Bean
  Workflow<?, ?, ?> transferWorkflow() {
    return TransferWorkflow.TABLE;
  }
}
