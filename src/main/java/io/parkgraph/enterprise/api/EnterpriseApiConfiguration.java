package io.parkgraph.enterprise.api;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseExport;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.graphql.TextScalar;
import io.parkgraph.platform.graphql.exchange.ExportableList;
import io.parkgraph.platform.graphql.node.NodeType;
import io.parkgraph.platform.security.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@Configuration(proxyBeanMethods = false)
class EnterpriseApiConfiguration {

  @Bean
  NodeType<Enterprise> enterpriseNodes(EnterpriseService enterprises) {
    return new NodeType<>(
        "Enterprise",
        Enterprise.class,
        Scope.ENTERPRISE_READ,
        enterprises::findAll,
        enterprises::visible);
  }

  @Bean
  RuntimeWiringConfigurer enterpriseScalars() {
    return wiring ->
        wiring.scalar(TextScalar.named("CreditCode")).scalar(TextScalar.named("PhoneNumber"));
  }

  @Bean
  ExportableList<ExportEnterprisesInput> enterpriseExports(EnterpriseExport export) {
    return new ExportableList<>(
        "enterprises",
        ExportEnterprisesInput.class,
        Scope.ENTERPRISE_READ,
        input -> export.of(input.wanted(), input.orderBy().order()));
  }
}
