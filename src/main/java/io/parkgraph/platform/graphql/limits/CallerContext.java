package io.parkgraph.platform.graphql.limits;

import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Keeps the caller with the request when a field that was read on another thread is there: what
 * follows from it, such as the next level and its counts, runs on that thread.
 */
@Component
@Order(4)
final class CallerContext implements Instrumentation {

  @Override
  public DataFetcher<?> instrumentDataFetcher(
      DataFetcher<?> fetcher,
      InstrumentationFieldFetchParameters parameters,
      @Nullable InstrumentationState state) {
    if (parameters.isTrivialDataFetcher()) {
      return fetcher;
    }
    return field -> {
      SecurityContext caller = SecurityContextHolder.getContext();
      Object value = fetcher.get(field);
      return value instanceof CompletableFuture<?> future ? completedUnder(caller, future) : value;
    };
  }

  private static <T> CompletableFuture<T> completedUnder(
      SecurityContext caller, CompletableFuture<T> future) {
    CompletableFuture<T> result = new CompletableFuture<>();
    future.whenComplete((value, failure) ->
        DelegatingSecurityContextRunnable.create(
                () -> {
                  if (failure == null) {
                    result.complete(value);
                  } else {
                    result.completeExceptionally(failure);
                  }
                },
                caller)
            .run());
    return result;
  }
}
