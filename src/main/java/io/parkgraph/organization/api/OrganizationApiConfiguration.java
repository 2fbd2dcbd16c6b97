package io.parkgraph.organization.api;

import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationExport;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.graphql.exchange.ExportableList;
import io.parkgraph.platform.graphql.node.NodeType;
import io.parkgraph.platform.security.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganizationApiConfiguration {

  @Bean
  NodeType<Organization> organizationNodes(OrganizationService organizations) {
    return new NodeType<>(
        "Organization",
        Organization.class,
        Scope.ORGANIZATION_READ,
        organizations::findAll,
        organizations::visible);
  }

  @Bean
  ExportableList<ExportOrganizationsInput> organizationExports(OrganizationExport export) {
    return new ExportableList<>(
        "organizations",
        ExportOrganizationsInput.class,
        Scope.ORGANIZATION_READ,
        input -> export.of(OrganizationFilterInput.of(input.filter()), input.orderBy().order()));
  }
}
