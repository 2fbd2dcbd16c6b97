package io.parkgraph.enterprise.api;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.graphql.TextScalar;
import io.parkgraph.platform.graphql.node.NodeType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@Configuration(proxyBeanMethods = false)
class EnterpriseApiConfiguration {

  @Bean
  NodeType<Enterprise> enterpriseNodes(EnterpriseService enterprises) {
    return new NodeType<>("Enterprise", Enterprise.class, enterprises::findAll);
  }

  @Bean
  RuntimeWiringConfigurer enterpriseScalars() {
    return wiring -> wiring.scalar(TextScalar.named("CreditCode"));
  }
}
