package io.parkgraph.permissions;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the smallest document that asks for a field, from the schema. */
final class SampleDocuments {

  /** What is well-formed where {@code "x"} is not. */
  private static final Map<String, String> SCALARS =
      Map.of(
          "Int", "1",
          "Float", "1",
          "Boolean", "true",
          "PhoneNumber", "\"15400139999\"",
          "DateTime", "\"2021-10-08T09:30:00Z\"",
          "Date", "\"2021-10-08\"",
          "YearMonth", "\"2021-09\"",
          "Money", "\"0\"");

  private SampleDocuments() {}

  /** A document whose only field is this one of the root. */
  static String of(String operation, GraphQLFieldDefinition field) {
    return operation + " { " + selection(field) + " }";
  }

  /** The field with what it needs. */
  static String selection(GraphQLFieldDefinition field) {
    boolean leaf =
        GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLScalarType
            || GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType;
    return field.getName() + arguments(field) + (leaf ? "" : " { __typename }");
  }

  private static String arguments(GraphQLFieldDefinition field) {
    List<String> given =
        field.getArguments().stream()
            .filter(argument -> isNeeded(argument))
            .map(argument -> argument.getName() + ": " + value(argument))
            .toList();
    return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
  }

  private static boolean isNeeded(GraphQLArgument argument) {
    boolean required =
        GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    return required || argument.getName().equals("first");
  }

  private static String value(GraphQLArgument argument) {
    return argument.getName().equals("year") ? "2021" : value(argument.getType());
  }

  private static String value(GraphQLInputType type) {
    return switch (type) {
      case GraphQLNonNull needed -> value((GraphQLInputType) needed.getWrappedType());
      case GraphQLList list -> "[" + value((GraphQLInputType) list.getWrappedType()) + "]";
      case GraphQLEnumType values -> values.getValues().getFirst().getName();
      case GraphQLInputObjectType input -> fields(input);
      case GraphQLScalarType scalar -> SCALARS.getOrDefault(scalar.getName(), "\"x\"");
      default -> throw new IllegalArgumentException("no sample of " + type);
    };
  }

  private static String fields(GraphQLInputObjectType input) {
    if (input.isOneOf()) {
      return Stream.of(input.getFieldDefinitions().getFirst())
          .map(field -> "{ " + field.getName() + ": " + value(field.getType()) + " }")
          .collect(Collectors.joining());
    }
    return input.getFieldDefinitions().stream()
        .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
        .map(field ->
            field.getName()
                + ": "
                + (field.getName().equals("year") ? "2021" : value(field.getType())))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }
}
