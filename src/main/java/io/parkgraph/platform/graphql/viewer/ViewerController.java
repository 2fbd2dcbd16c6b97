package io.parkgraph.platform.graphql.viewer;

import graphql.GraphQLContext;
import io.parkgraph.platform.graphql.limits.ApiCall;
import io.parkgraph.platform.graphql.limits.Budgets;
import io.parkgraph.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ViewerController {

  private final CurrentCaller currentCaller;
  private final Budgets budgets;

  ViewerController(CurrentCaller currentCaller, Budgets budgets) {
    this.currentCaller = currentCaller;
    this.budgets = budgets;
  }

  @QueryMapping
  @Nullable Viewer viewer(GraphQLContext context) {
    return ApiCall.of(context)
        .map(call -> Viewer.of(currentCaller.get(), budgets.of(call)))
        .orElse(null);
  }
}
