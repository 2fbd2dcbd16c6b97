package io.parkgraph.platform.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.parkgraph.platform.security.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private final GraphQL graphQl =
      GraphQL.newGraphQL(
              new SchemaGenerator()
                  .makeExecutableSchema(
                      new SchemaParser().parse("type Query { fast: String never: String }"),
                      RuntimeWiring.newRuntimeWiring()
                          .type(
                              "Query",
                              query ->
                                  query
                                      .dataFetcher("fast", _ -> "here")
                                      .dataFetcher("never", _ -> new CompletableFuture<String>()))
                          .build()))
          .instrumentation(new ChainedInstrumentation(List.of(new Deadline(), new CallerContext())))
          .build();

  @Test
  void whatIsThereInTimeIsAnsweredAndTheRestIsNamed() {
    ExecutionResult result = run(Duration.ofMillis(200));

    assertThat(result.<Map<String, Object>>getData())
        .containsEntry("fast", "here")
        .containsEntry("never", null);
    assertThat(result.getErrors()).hasSize(1);
    assertThat(result.getErrors().getFirst().getPath()).isEqualTo(List.of("never"));
    assertThat(result.getErrors().getFirst())
        .isInstanceOfSatisfying(
            ExceptionWhileDataFetching.class,
            error -> assertThat(error.getException()).isInstanceOf(TimeoutException.class));
  }

  @Test
  void nothingIsBegunWhenTheTimeIsOver() {
    ExecutionResult result = run(Duration.ofMillis(-1));

    assertThat(result.getErrors()).hasSize(2);
  }

  private ExecutionResult run(Duration time) {
    var call = new ApiCall(Caller.ANONYMOUS, "test", false, false, null, time);
    return graphQl.execute(
        ExecutionInput.newExecutionInput("{ fast never }")
            .graphQLContext(Map.of(ApiCall.class, call)));
  }
}
