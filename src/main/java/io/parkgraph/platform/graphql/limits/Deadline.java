package io.parkgraph.platform.graphql.limits;

import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Ends each field that is not there when the request's time is over, so that what is there is
 * answered.
 */
@Component
@Order(3)
final class Deadline implements Instrumentation {

  @Override
  public DataFetcher<?> instrumentDataFetcher(
      DataFetcher<?> fetcher,
      InstrumentationFieldFetchParameters parameters,
      @Nullable InstrumentationState state) {
    if (parameters.isTrivialDataFetcher()) {
      return fetcher;
    }
    return field -> fetch(fetcher, field);
  }

  private @Nullable Object fetch(DataFetcher<?> fetcher, DataFetchingEnvironment field)
      throws Exception {
    ApiCall call = ApiCall.of(field.getGraphQlContext()).orElse(null);
    if (call == null) {
      return fetcher.get(field);
    }
    long left = call.timeLeft().toMillis();
    if (left <= 0) {
      throw new TimeoutException();
    }
    Object value = fetcher.get(field);
    return value instanceof CompletableFuture<?> future
        ? future.orTimeout(left, TimeUnit.MILLISECONDS)
        : value;
  }
}
