package io.parkgraph.platform.graphql.limits;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.language.OperationDefinition;
import io.parkgraph.platform.graphql.ApiException;
import io.parkgraph.platform.graphql.ErrorCode;
import io.parkgraph.platform.graphql.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prices an operation before it runs, takes the price, and counts what it really returned. */
@Component
@Order(2)
final class Pricing implements Instrumentation {

  private static final int QUERY = 1;

  /** Of a mutation, and of beginning a subscription. */
  static final int MORE = 10;

  private final GraphQlLimits limits;
  private final Budgets budgets;
  private final Errors errors;

  Pricing(GraphQlLimits limits, Budgets budgets, Errors errors) {
    this.limits = limits;
    this.budgets = budgets;
    this.errors = errors;
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    ExecutionContext context = parameters.getExecutionContext();
    ApiCall.of(context.getGraphQLContext()).ifPresent(call -> charge(call, context));
    return SimpleInstrumentationContext.noOp();
  }

  private void charge(ApiCall call, ExecutionContext context) {
    boolean query =
        context.getOperationDefinition().getOperation() == OperationDefinition.Operation.QUERY;
    CostModel.Cost cost = CostModel.of(context);
    int base = (int) Math.min(Integer.MAX_VALUE, (query ? QUERY : MORE) + (long) cost.reading());
    int points = (int) Math.min(Integer.MAX_VALUE, (long) base + cost.objects());
    call.priced(new ApiCall.Price(points, base));
    if (call.dryRun()) {
      throw new AbortExecutionException();
    }
    Budgets.Budget budget = budgets.of(call);
    if (points > budget.limit()) {
      call.refuse(ErrorCode.COST_EXCEEDED);
      throw refused(context, ErrorCode.COST_EXCEEDED, "cost.exceeded", points, budget.limit());
    }
    if (!budgets.spend(call, points)) {
      call.refuse(ErrorCode.RATE_LIMITED);
      throw refused(
          context, ErrorCode.RATE_LIMITED, "cost.spent", points, budget.secondsUntil(points));
    }
  }

  @Override
  public @Nullable ExecuteObjectInstrumentationContext beginExecuteObject(
      InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
    ApiCall.of(parameters.getExecutionContext().getGraphQLContext())
        .ifPresent(ApiCall::countObject);
    return ExecuteObjectInstrumentationContext.NOOP;
  }

  private AbortExecutionException refused(
      ExecutionContext context, ErrorCode code, String key, Object... arguments) {
    return new AbortExecutionException(
        List.of(errors.of(ApiException.of(code, key, arguments), context.getLocale())));
  }
}
