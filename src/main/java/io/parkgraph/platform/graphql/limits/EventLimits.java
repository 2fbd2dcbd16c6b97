package io.parkgraph.platform.graphql.limits;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Treats each event of a subscription like a request of its own: with its own deadline, its own
 * count of objects, and nothing remembered of what earlier events read.
 */
@Component
@Order(5)
final class EventLimits implements Instrumentation {

  private final GraphQlLimits limits;
  private final EventToll toll;

  EventLimits(GraphQlLimits limits, EventToll toll) {
    this.limits = limits;
    this.toll = toll;
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
      InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
    ExecutionContext context = parameters.getExecutionContext();
    context.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
    return ApiCall.of(context.getGraphQLContext())
        .map(this::begin)
        .orElseGet(SimpleInstrumentationContext::noOp);
  }

  private InstrumentationContext<ExecutionResult> begin(ApiCall call) {
    call.restart(limits.deadline());
    return SimpleInstrumentationContext.whenCompleted((_, _) -> toll.settle(call));
  }
}
