package io.parkgraph.member.api.development;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.member.DevelopmentPipeline;
import io.parkgraph.member.Person;
import io.parkgraph.member.development.BranchVote;
import io.parkgraph.platform.graphql.list.Connection;
import io.parkgraph.platform.graphql.list.Connections;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class DevelopmentController {

  private final DevelopmentPipeline pipeline;
  private final Connections connections;

  DevelopmentController(DevelopmentPipeline pipeline, Connections connections) {
    this.pipeline = pipeline;
    this.connections = connections;
  }

  @QueryMapping
  Connection<Person> developments(
      @Argument @Nullable DevelopmentFilterInput filter, DataFetchingEnvironment field) {
    var wanted = DevelopmentFilterInput.of(filter);
    return connections.of(field, page -> pipeline.find(wanted, page), () -> pipeline.count(wanted));
  }

  @QueryMapping
  List<StageCount> developmentStages(@Argument @Nullable DevelopmentFilterInput filter) {
    return pipeline.counts(DevelopmentFilterInput.of(filter)).entrySet().stream()
        .map(each -> new StageCount(each.getKey(), Math.toIntExact(each.getValue())))
        .toList();
  }

  @SchemaMapping
  Optional<DevelopmentOfPerson> development(Person person) {
    return DevelopmentOfPerson.of(person);
  }

  @SchemaMapping(typeName = "Development")
  List<AvailableAction> availableActions(DevelopmentOfPerson development) {
    return pipeline.availableActions(development.person());
  }

  /** Reads those whom all steps of a level name at once. */
  @BatchMapping(typeName = "DevelopmentStepOfPerson", field = "people")
  Map<StepOfDevelopment, List<Person>> people(List<StepOfDevelopment> steps) {
    return named(steps, StepOfDevelopment::named);
  }

  /** Reads those who were present at all votes of a level at once. */
  @BatchMapping(typeName = "DevelopmentVote", field = "people")
  Map<BranchVote, List<Person>> voters(List<BranchVote> votes) {
    return named(votes, BranchVote::present);
  }

  private <T> Map<T, List<Person>> named(List<T> of, Function<T, List<String>> ids) {
    var all = of.stream().map(ids).flatMap(Collection::stream).collect(Collectors.toSet());
    Map<String, Person> known =
        all.isEmpty()
            ? Map.of()
            : pipeline.named(all).stream().collect(Collectors.toMap(Person::id, person -> person));
    Map<T, List<Person>> found = new HashMap<>();
    of.forEach(each ->
        found.put(
            each,
            ids.apply(each).stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList()));
    return found;
  }
}
