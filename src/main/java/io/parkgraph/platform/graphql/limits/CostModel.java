package io.parkgraph.platform.graphql.limits;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.parkgraph.platform.store.PageRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts the objects that an operation can return at most: an object is one point, a page is as
 * many as it asks for, a plain list as many as its {@code @listSize} assumes. What a field reads to
 * compute its answer is its {@code @cost}, which is not given back.
 */
final class CostModel {

  private static final long CAP = Integer.MAX_VALUE;

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Object> variables;
  private final Map<String, Long> measured = new HashMap<>();
  private long reading;

  private CostModel(ExecutionContext context) {
    this.schema = context.getGraphQLSchema();
    this.fragments = context.getFragmentsByName();
    this.variables = context.getCoercedVariables().toMap();
  }

  /**
   * What an operation costs at most.
   *
   * @param objects how many objects it can return
   * @param reading the sum of its fields' {@code @cost}
   */
  record Cost(int objects, int reading) {}

  static Cost of(ExecutionContext context) {
    CostModel model = new CostModel(context);
    @Nullable GraphQLCompositeType root =
        switch (context.getOperationDefinition().getOperation()) {
          case QUERY -> model.schema.getQueryType();
          case MUTATION -> model.schema.getMutationType();
          case SUBSCRIPTION -> model.schema.getSubscriptionType();
        };
    long objects =
        root == null ? 0 : model.of(context.getOperationDefinition().getSelectionSet(), root, 1);
    return new Cost((int) objects, (int) Math.min(CAP, model.reading));
  }

  private long of(@Nullable SelectionSet selections, GraphQLCompositeType type, long page) {
    if (selections == null) {
      return 0;
    }
    long points = 0;
    for (Selection<?> selection : selections.getSelections()) {
      points = Math.min(CAP, points + of(selection, type, page));
    }
    return points;
  }

  private long of(Selection<?> selection, GraphQLCompositeType type, long page) {
    return switch (selection) {
      case Field field -> of(field, type, page);
      case InlineFragment inline ->
          of(
              inline.getSelectionSet(),
              inline.getTypeCondition() == null
                  ? type
                  : composite(inline.getTypeCondition().getName()),
              page);
      case FragmentSpread spread -> ofFragment(spread.getName(), page);
      default -> 0;
    };
  }

  private long ofFragment(String name, long page) {
    String key = page + " " + name;
    Long known = measured.get(key);
    if (known == null) {
      FragmentDefinition fragment = fragments.get(name);
      known =
          fragment == null
              ? 0
              : of(
                  fragment.getSelectionSet(),
                  composite(fragment.getTypeCondition().getName()),
                  page);
      measured.put(key, known);
    }
    return known;
  }

  private long of(Field field, GraphQLCompositeType parent, long page) {
    GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
    if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)
        || type.getName().startsWith("__")) {
      return 0;
    }
    reading += number(definition, "cost", "weight", 0);
    long size =
        GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))
            ? listSize(field, definition, parent, page)
            : 1;
    long below = of(field.getSelectionSet(), type, pageSize(field));
    return Math.min(CAP, size * Math.min(CAP, 1 + below));
  }

  private long listSize(
      Field field, GraphQLFieldDefinition definition, GraphQLCompositeType parent, long page) {
    if (parent.getName().endsWith("Connection")) {
      return page;
    }
    Argument ids = argument(field, "ids");
    if (ids != null) {
      return ids.getValue() instanceof ArrayValue array
          ? array.getValues().size()
          : ids.getValue() instanceof VariableReference reference
                  && variables.get(reference.getName()) instanceof Collection<?> list
              ? list.size()
              : 1;
    }
    return number(definition, "listSize", "assumed", 1);
  }

  private static int number(
      GraphQLFieldDefinition definition, String directive, String argument, int otherwise) {
    return Optional.ofNullable(definition.getAppliedDirective(directive))
        .map(applied -> applied.getArgument(argument))
        .map(GraphQLAppliedDirectiveArgument::<Integer>getValue)
        .orElse(otherwise);
  }

  private long pageSize(Field field) {
    long asked = Math.max(number(argument(field, "first")), number(argument(field, "last")));
    return Math.min(asked, PageRequest.MAX_SIZE);
  }

  private long number(@Nullable Argument argument) {
    return switch (argument == null ? null : argument.getValue()) {
      case IntValue literal -> literal.getValue().longValue();
      case VariableReference reference
          when variables.get(reference.getName()) instanceof Number value ->
          value.longValue();
      case null, default -> 0;
    };
  }

  private static @Nullable Argument argument(Field field, String name) {
    return field.getArguments().stream()
        .filter(argument -> argument.getName().equals(name))
        .findFirst()
        .orElse(null);
  }

  private GraphQLCompositeType composite(String name) {
    return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name));
  }
}
