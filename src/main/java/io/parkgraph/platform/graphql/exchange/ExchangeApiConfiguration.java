package io.parkgraph.platform.graphql.exchange;

import io.parkgraph.platform.exchange.exports.ExportJob;
import io.parkgraph.platform.exchange.exports.ExportService;
import io.parkgraph.platform.exchange.imports.ImportJob;
import io.parkgraph.platform.exchange.imports.ImportService;
import io.parkgraph.platform.graphql.node.NodeType;
import io.parkgraph.platform.security.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Jobs by their ids, each for who began it. What happened to all of them is for who reads the
 * audit.
 */
@Configuration(proxyBeanMethods = false)
class ExchangeApiConfiguration {

  @Bean
  NodeType<ImportJob> importJobNodes(ImportService imports) {
    return new NodeType<>("ImportJob", ImportJob.class, Scope.AUDIT_READ, imports::findAll);
  }

  @Bean
  NodeType<ExportJob> exportJobNodes(ExportService exports) {
    return new NodeType<>("ExportJob", ExportJob.class, Scope.AUDIT_READ, exports::findAll);
  }
}
