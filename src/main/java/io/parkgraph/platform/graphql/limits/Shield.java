package io.parkgraph.platform.graphql.limits;

import graphql.ExecutionInput;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import io.parkgraph.platform.graphql.ApiException;
import io.parkgraph.platform.graphql.ErrorCode;
import io.parkgraph.platform.graphql.Errors;
import io.parkgraph.platform.security.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Refuses what is too large before it is validated, which is what such documents make dear. */
@Component
@Order(1)
final class Shield implements Instrumentation {

  private final GraphQlLimits limits;
  private final Errors errors;
  private final ParserOptions parser;

  Shield(GraphQlLimits limits, Errors errors) {
    this.limits = limits;
    this.errors = errors;
    this.parser =
        ParserOptions.newParserOptions()
            .captureIgnoredChars(false)
            .captureLineComments(false)
            .maxCharacters(limits.documentLength())
            .maxTokens(limits.tokens())
            .maxWhitespaceTokens(limits.documentLength())
            .maxRuleDepth(500)
            .build();
  }

  @Override
  public ExecutionInput instrumentExecutionInput(
      ExecutionInput input,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    input.getGraphQLContext().put(ParserOptions.class, parser);
    if (input.getQuery().length() > limits.documentLength()) {
      throw refused(input, ErrorCode.COST_EXCEEDED, "limit.length", limits.documentLength());
    }
    if (hasLongList(input.getRawVariables().toMap())) {
      throw refused(input, ErrorCode.COST_EXCEEDED, "limit.list", limits.listInput());
    }
    return input;
  }

  @Override
  public DocumentAndVariables instrumentDocumentAndVariables(
      DocumentAndVariables request,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    ExecutionInput input = parameters.getExecutionInput();
    QueryShape.Size size = QueryShape.of(request.getDocument());
    check(input, size.fields(), limits.fields(), "limit.fields");
    check(input, size.aliases(), limits.aliases(), "limit.aliases");
    check(input, size.depth(), limits.depth(), "limit.depth");
    check(input, size.introspectionDepth(), limits.introspectionDepth(), "limit.introspection");
    check(input, size.longestList(), limits.listInput(), "limit.list");
    ApiCall.of(input.getGraphQLContext()).ifPresent(call -> check(input, call, size, request));
    return request;
  }

  private void check(
      ExecutionInput input, ApiCall call, QueryShape.Size size, DocumentAndVariables request) {
    if (size.introspects() && call.caller().kind() == Caller.Kind.ANONYMOUS) {
      throw refused(input, ErrorCode.UNAUTHENTICATED, "introspection");
    }
    operation(request.getDocument(), input.getOperationName())
        .ifPresent(operation -> check(input, call, request.getDocument(), operation));
  }

  private void check(
      ExecutionInput input, ApiCall call, Document document, OperationDefinition operation) {
    switch (operation.getOperation()) {
      case QUERY -> {}
      case MUTATION -> {
        if (call.readOnly()) {
          call.refuseWrite();
          throw refused(input, ErrorCode.BAD_USER_INPUT, "get.mutation");
        }
        long mutations = QueryShape.rootFields(document, operation);
        check(input, mutations, limits.rootMutations(), "limit.mutations");
      }
      case SUBSCRIPTION -> {
        if (call.standing().isEmpty()) {
          throw refused(input, ErrorCode.BAD_USER_INPUT, "subscription.transport");
        }
      }
    }
  }

  private void check(ExecutionInput input, long actual, int most, String key) {
    if (actual > most) {
      throw refused(input, ErrorCode.COST_EXCEEDED, key, most);
    }
  }

  private boolean hasLongList(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> map.values().stream().anyMatch(this::hasLongList);
      case Collection<?> list ->
          list.size() > limits.listInput() || list.stream().anyMatch(this::hasLongList);
      case null, default -> false;
    };
  }

  private AbortExecutionException refused(
      ExecutionInput input, ErrorCode code, String key, Object... arguments) {
    return new AbortExecutionException(
        List.of(errors.of(ApiException.of(code, key, arguments), input.getLocale())));
  }

  private static Optional<OperationDefinition> operation(Document document, @Nullable String name) {
    List<OperationDefinition> all = document.getDefinitionsOfType(OperationDefinition.class);
    return name == null || name.isEmpty()
        ? all.stream().findFirst()
        : all.stream().filter(operation -> name.equals(operation.getName())).findFirst();
  }
}
