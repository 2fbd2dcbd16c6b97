package io.parkgraph.platform.graphql.input;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.TypeFromAST;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.parkgraph.platform.graphql.ApiException;
import io.parkgraph.platform.graphql.Errors;
import io.parkgraph.platform.graphql.limits.GraphQlLimits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says which field of the arguments or variables is wrong, before the engine would: that names the
 * variable at most, in English, and passes filters of any size.
 */
@Component
@Order(2)
final class InputCheck implements Instrumentation {

  private final GraphQlLimits limits;
  private final Errors errors;

  InputCheck(GraphQlLimits limits, Errors errors) {
    this.limits = limits;
    this.errors = errors;
  }

  @Override
  public DocumentAndVariables instrumentDocumentAndVariables(
      DocumentAndVariables request,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    ExecutionInput input = parameters.getExecutionInput();
    InputWalk walk = new InputWalk(input.getGraphQLContext(), input.getLocale(), limits);
    try {
      literals(request.getDocument(), parameters.getSchema(), walk);
      variables(request.getDocument(), parameters.getSchema(), input, walk);
    } catch (ApiException tooLarge) {
      throw new AbortExecutionException(List.of(errors.of(tooLarge, input.getLocale())));
    }
    List<GraphQLError> problems =
        walk.problems().stream().map(each -> error(each, input.getLocale())).toList();
    if (!problems.isEmpty()) {
      throw new AbortExecutionException(problems);
    }
    return request;
  }

  private GraphQLError error(InputWalk.Problem problem, Locale locale) {
    SourceLocation place = problem.place();
    return errors.of(problem.cause(), locale, place == null ? null : List.of(place), null);
  }

  private static void literals(Document document, GraphQLSchema schema, InputWalk walk) {
    new LiteralWalk(schema, walk).document(document);
  }

  private static void variables(
      Document document, GraphQLSchema schema, ExecutionInput input, InputWalk walk) {
    List<OperationDefinition> operations =
        document.getDefinitionsOfType(OperationDefinition.class).stream()
            .filter(each -> isMeant(each, input.getOperationName()))
            .toList();
    if (operations.size() == 1) {
      Map<String, Object> given = input.getRawVariables().toMap();
      operations
          .getFirst()
          .getVariableDefinitions()
          .forEach(definition -> variable(definition, schema, given, walk));
    }
  }

  private static boolean isMeant(OperationDefinition operation, @Nullable String name) {
    return name == null || name.isEmpty() || name.equals(operation.getName());
  }

  private static void variable(
      VariableDefinition definition,
      GraphQLSchema schema,
      Map<String, Object> given,
      InputWalk walk) {
    GraphQLType type = TypeFromAST.getTypeFromAST(schema, definition.getType());
    String name = definition.getName();
    if (type == null) {
      return;
    }
    if (given.containsKey(name)) {
      walk.at(definition.getSourceLocation()).check(new Given.Json(given.get(name)), type, name);
    } else if (GraphQLTypeUtil.isNonNull(type) && definition.getDefaultValue() == null) {
      walk.at(definition.getSourceLocation()).missing(name);
    }
  }
}
