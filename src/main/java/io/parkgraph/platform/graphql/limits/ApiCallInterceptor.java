package io.parkgraph.platform.graphql.limits;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import io.parkgraph.platform.graphql.Errors;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Standing;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Notes who asks before a request runs; afterwards settles its price, says it, and gives every
 * error its code.
 */
@Component
@Order(0)
final class ApiCallInterceptor implements WebGraphQlInterceptor {

  private static final String DRY_RUN = "X-Dry-Run";

  private final CurrentCaller currentCaller;
  private final GraphQlLimits limits;
  private final Budgets budgets;
  private final Errors errors;

  ApiCallInterceptor(
      CurrentCaller currentCaller, GraphQlLimits limits, Budgets budgets, Errors errors) {
    this.currentCaller = currentCaller;
    this.limits = limits;
    this.budgets = budgets;
    this.errors = errors;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    ApiCall call = call(request);
    request.configureExecutionInput((input, builder) -> {
      input.getGraphQLContext().put(ApiCall.class, call);
      return input;
    });
    return chain.next(request).map(response -> settled(response, call));
  }

  private ApiCall call(WebGraphQlRequest request) {
    Caller caller = currentCaller.get();
    String payer =
        caller.kind() == Caller.Kind.ANONYMOUS
            ? "address:" + address(request.getRemoteAddress())
            : caller.id();
    return new ApiCall(
        caller,
        payer,
        request.getAttributes().containsKey(ApiCall.READ_ONLY),
        "cost".equals(request.getHeaders().getFirst(DRY_RUN)),
        (Standing) request.getAttributes().get(ApiCall.STANDING),
        limits.deadline());
  }

  private static String address(@Nullable InetSocketAddress remote) {
    return remote == null ? "unknown" : remote.getHostString();
  }

  private WebGraphQlResponse settled(WebGraphQlResponse response, ApiCall call) {
    ExecutionResult result = response.getExecutionResult();
    boolean priceOnly =
        call.dryRun()
            && result.getErrors().stream().anyMatch(AbortExecutionException.class::isInstance);
    Locale locale =
        Objects.requireNonNullElse(
            response.getExecutionInput().getLocale(), Locale.SIMPLIFIED_CHINESE);
    List<GraphQLError> coded =
        priceOnly
            ? List.of()
            : result.getErrors().stream().map(error -> errors.coded(error, locale)).toList();
    Map<Object, Object> extensions = new LinkedHashMap<>();
    ApiCall.Price price = call.price();
    if (price != null) {
      extensions.put("cost", cost(call, price, response.getResponseHeaders()));
    }
    return response.transform(builder -> {
      builder.errors(coded);
      builder.extensions(extensions);
      if (priceOnly) {
        builder.data(Map.of());
      }
    });
  }

  private Map<String, Object> cost(ApiCall call, ApiCall.Price price, HttpHeaders headers) {
    boolean ran = !call.dryRun() && !call.refused();
    int actual = ran ? Math.min(price.points(), price.base() + call.objects()) : 0;
    if (ran) {
      budgets.refund(call, price.points() - actual);
    }
    Budgets.Budget budget = budgets.of(call);
    headers.set("RateLimit-Limit", String.valueOf(budget.limit()));
    headers.set("RateLimit-Remaining", String.valueOf(budget.remaining()));
    headers.set("RateLimit-Reset", String.valueOf(budget.secondsUntil(budget.limit())));
    if (call.rateLimited()) {
      headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(budget.secondsUntil(price.points())));
    }
    Map<String, Object> cost = new LinkedHashMap<>();
    cost.put("requested", price.points());
    cost.put("actual", actual);
    cost.put("remaining", budget.remaining());
    cost.put("restoreRate", budget.restoreRate());
    return cost;
  }
}
