package io.parkgraph.member.api;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.member.Person;
import io.parkgraph.member.PersonFilter;
import io.parkgraph.member.PersonService;
import io.parkgraph.platform.graphql.HistoryEntry;
import io.parkgraph.platform.graphql.list.Connection;
import io.parkgraph.platform.graphql.list.Connections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PersonController {

  private final PersonService people;
  private final EnterpriseService enterprises;
  private final Connections connections;

  PersonController(PersonService people, EnterpriseService enterprises, Connections connections) {
    this.people = people;
    this.enterprises = enterprises;
    this.connections = connections;
  }

  @QueryMapping
  Connection<Person> people(
      @Argument @Nullable PersonFilterInput filter,
      @Argument PersonOrderInput orderBy,
      DataFetchingEnvironment field) {
    PersonFilter wanted = PersonFilterInput.of(filter);
    return connections.of(
        field, page -> people.find(wanted, orderBy.order(), page), () -> people.count(wanted));
  }

  @SchemaMapping
  String name(Person person) {
    return people.name(person);
  }

  @SchemaMapping
  @Nullable String maskedPhone(Person person) {
    return people.maskedPhone(person).orElse(null);
  }

  @SchemaMapping
  @Nullable String identityLastFour(Person person) {
    return people.identityLastFour(person).orElse(null);
  }

  @BatchMapping
  Map<Person, List<HistoryEntry>> history(List<Person> entities) {
    return HistoryEntry.ofEach(entities, people::histories);
  }

  /** Reads the employers of all people of a level at once. */
  @BatchMapping
  Map<Employment, Enterprise> enterprise(List<Employment> employments) {
    Map<String, Enterprise> byId =
        enterprises
            .visible(employments.stream().map(Employment::enterpriseId).collect(toSet()))
            .stream()
            .collect(toMap(Enterprise::id, enterprise -> enterprise));
    Map<Employment, Enterprise> found = new HashMap<>();
    for (Employment employment : employments) {
      Enterprise enterprise = byId.get(employment.enterpriseId());
      if (enterprise != null) {
        found.put(employment, enterprise);
      }
    }
    return found;
  }
}
