package io.parkgraph.platform.graphql.input;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the arguments in a document that need not be valid; each fragment is looked at once, and
 * what the schema does not know is left to the engine.
 */
final class LiteralWalk {

  private final GraphQLSchema schema;
  private final InputWalk input;

  LiteralWalk(GraphQLSchema schema, InputWalk input) {
    this.schema = schema;
    this.input = input;
  }

  void document(Document document) {
    document
        .getDefinitionsOfType(OperationDefinition.class)
        .forEach(operation -> selections(operation.getSelectionSet(), root(operation)));
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> selections(fragment.getSelectionSet(), type(fragment)));
  }

  private @Nullable GraphQLType root(OperationDefinition operation) {
    return switch (operation.getOperation()) {
      case QUERY -> schema.getQueryType();
      case MUTATION -> schema.getMutationType();
      case SUBSCRIPTION -> schema.getSubscriptionType();
    };
  }

  private @Nullable GraphQLType type(FragmentDefinition fragment) {
    return schema.getType(fragment.getTypeCondition().getName());
  }

  private void selections(@Nullable SelectionSet selections, @Nullable GraphQLType type) {
    if (selections == null || type == null) {
      return;
    }
    for (Selection<?> selection : selections.getSelections()) {
      switch (selection) {
        case Field field -> field(field, type);
        case InlineFragment fragment ->
            selections(fragment.getSelectionSet(), type(fragment.getTypeCondition(), type));
        default -> {}
      }
    }
  }

  private @Nullable GraphQLType type(@Nullable TypeName condition, GraphQLType otherwise) {
    return condition == null ? otherwise : schema.getType(condition.getName());
  }

  private void field(Field field, GraphQLType parent) {
    GraphQLFieldDefinition definition = definition(field, parent);
    if (definition != null) {
      arguments(field, definition);
      selections(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
    }
  }

  private static @Nullable GraphQLFieldDefinition definition(Field field, GraphQLType parent) {
    return parent instanceof GraphQLFieldsContainer container
        ? container.getFieldDefinition(field.getName())
        : null;
  }

  private void arguments(Field field, GraphQLFieldDefinition definition) {
    for (Argument argument : field.getArguments()) {
      input.at(argument.getSourceLocation());
      GraphQLArgument known = definition.getArgument(argument.getName());
      if (known == null) {
        input.unknown(argument.getName());
      } else {
        input.check(new Given.Literal(argument.getValue()), known.getType(), known.getName());
      }
    }
    Set<String> given =
        field.getArguments().stream().map(Argument::getName).collect(Collectors.toSet());
    for (GraphQLArgument argument : definition.getArguments()) {
      if (GraphQLTypeUtil.isNonNull(argument.getType())
          && !argument.hasSetDefaultValue()
          && !given.contains(argument.getName())) {
        input.at(field.getSourceLocation()).missing(argument.getName());
      }
    }
  }
}
