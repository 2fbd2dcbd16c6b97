package io.parkgraph.member.api;

import io.parkgraph.member.PeopleList;
import io.parkgraph.member.Person;
import io.parkgraph.member.PersonService;
import io.parkgraph.platform.graphql.exchange.ExportableList;
import io.parkgraph.platform.graphql.node.NodeType;
import io.parkgraph.platform.security.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MemberApiConfiguration {

  @Bean
  NodeType<Person> personNodes(PersonService people) {
    return new NodeType<>(
        "Person", Person.class, Scope.MEMBER_READ, people::findAll, people::visible);
  }

  @Bean
  ExportableList<ExportPeopleInput> peopleExports(PeopleList list) {
    return new ExportableList<>(
        "people",
        ExportPeopleInput.class,
        Scope.MEMBER_READ,
        input -> list.of(PersonFilterInput.of(input.filter()), input.orderBy().order()));
  }
}
