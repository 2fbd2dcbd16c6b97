package io.parkgraph.organization.api.linkage;

import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageExport;
import io.parkgraph.organization.linkage.LinkageService;
import io.parkgraph.platform.graphql.exchange.ExportableList;
import io.parkgraph.platform.graphql.node.NodeType;
import io.parkgraph.platform.security.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LinkageApiConfiguration {

  @Bean
  NodeType<Linkage> linkageNodes(LinkageService linkages) {
    return new NodeType<>(
        "Linkage", Linkage.class, Scope.LINKAGE_READ, linkages::findAll, linkages::visible);
  }

  @Bean
  ExportableList<ExportLinkagesInput> linkageExports(LinkageExport export) {
    return new ExportableList<>(
        "linkages",
        ExportLinkagesInput.class,
        Scope.LINKAGE_READ,
        input -> export.of(LinkageFilterInput.of(input.filter()), input.orderBy().order()));
  }
}
