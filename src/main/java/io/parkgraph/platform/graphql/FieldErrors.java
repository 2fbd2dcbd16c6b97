package io.parkgraph.platform.graphql;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers the failure of a field, before any other resolver could say too much. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FieldErrors implements DataFetcherExceptionResolver {

  private final Errors errors;

  FieldErrors(Errors errors) {
    this.errors = errors;
  }

  @Override
  public Mono<List<GraphQLError>> resolveException(
      Throwable exception, DataFetchingEnvironment environment) {
    SourceLocation location = environment.getField().getSourceLocation();
    return Mono.just(
        List.of(
            errors.of(
                exception,
                environment.getLocale(),
                location == null ? null : List.of(location),
                environment.getExecutionStepInfo().getPath().toList())));
  }
}
