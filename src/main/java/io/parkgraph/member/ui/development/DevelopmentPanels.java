package io.parkgraph.member.ui.development;

import io.parkgraph.member.DevelopmentPipeline;
import io.parkgraph.member.DevelopmentService;
import io.parkgraph.member.Person;
import io.parkgraph.member.PersonService;
import io.parkgraph.organization.OrganizationDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the panel of a development and its dialogs ask. */
@Component
class DevelopmentPanels {

  private final DevelopmentService developments;
  private final DevelopmentPipeline pipeline;
  private final PersonService people;
  private final OrganizationDirectory organizations;
  private final Clock clock;

  DevelopmentPanels(
      DevelopmentService developments,
      DevelopmentPipeline pipeline,
      PersonService people,
      OrganizationDirectory organizations,
      Clock clock) {
    this.developments = developments;
    this.pipeline = pipeline;
    this.people = people;
    this.organizations = organizations;
    this.clock = clock;
  }

  DevelopmentService developments() {
    return developments;
  }

  DevelopmentPipeline pipeline() {
    return pipeline;
  }

  /** The person as it is now. */
  Optional<Person> current(String id) {
    return people.find(id);
  }

  String name(Person person) {
    return people.name(person);
  }

  String branch(Person person) {
    return person
        .branch()
        .flatMap(id -> Optional.ofNullable(organizations.names(List.of(id)).get(id)))
        .orElse("");
  }

  /** What some people are called, by their ids, as far as the caller may know of them. */
  Map<String, String> names(Collection<String> ids) {
    return ids.isEmpty()
        ? Map.of()
        : pipeline.named(ids).stream().collect(Collectors.toMap(Person::id, people::name));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
