package io.parkgraph.graph;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.member.Person;
import io.parkgraph.member.PersonService;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the graph is made from. A room that comes later adds its source here. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

  @Bean
  EdgeSource<Enterprise> enterpriseEdges(Documents<Enterprise> documents) {
    return new EdgeSource<>(
        documents,
        NodeRef.ENTERPRISE,
        Scope.ENTERPRISE_READ,
        any -> true,
        Enterprise::name,
        any -> List.of());
  }

  @Bean
  EdgeSource<Organization> organizationEdges(Documents<Organization> documents) {
    return new EdgeSource<>(
        documents,
        NodeRef.ORGANIZATION,
        Scope.ORGANIZATION_READ,
        any -> true,
        Organization::name,
        EdgesOfOrganization::of);
  }

  /** A linkage to an organization joins it with the enterprise; one to a post alone is a node. */
  @Bean
  EdgeSource<Linkage> linkageEdges(Documents<Linkage> documents) {
    return new EdgeSource<>(
        documents,
        NodeRef.LINKAGE,
        Scope.LINKAGE_READ,
        linkage -> linkage.bodyId() == null,
        linkage -> Objects.requireNonNullElse(linkage.post(), ""),
        EdgesOfLinkage::of);
  }

  @Bean
  EdgeSource<Person> personEdges(Documents<Person> documents, PersonService people) {
    return new EdgeSource<>(
        documents, NodeRef.PERSON, Scope.MEMBER_READ, any -> true, people::name, EdgesOfPerson::of);
  }
}
