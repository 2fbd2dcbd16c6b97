package io.parkgraph.platform.graphql.input;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as a client gave it: JSON among the variables, or a literal in the document. */
sealed interface Given {

  /** Whether it is null. */
  boolean isNull();

  /** Whether it stands for a variable, which is checked at its own place. */
  boolean isVariable();

  /** Its items; null if it is no list. */
  @Nullable List<Given> items();

  /** Its fields in their order; null if it is no object. */
  @Nullable Map<String, Given> fields();

  /**
   * What a scalar reads from it.
   *
   * @throws graphql.GraphqlErrorException if it is none of this scalar
   */
  @Nullable Object read(GraphQLScalarType type, GraphQLContext context, Locale locale);

  /**
   * What an enum reads from it.
   *
   * @throws graphql.GraphqlErrorException if it is none of this enum
   */
  @Nullable Object read(GraphQLEnumType type, GraphQLContext context, Locale locale);

  /** A value among the variables. */
  record Json(@Nullable Object value) implements Given {

    @Override
    public boolean isNull() {
      return value == null;
    }

    @Override
    public boolean isVariable() {
      return false;
    }

    @Override
    public @Nullable List<Given> items() {
      return value instanceof List<?> list ? list.stream().<Given>map(Json::new).toList() : null;
    }

    @Override
    public @Nullable Map<String, Given> fields() {
      if (!(value instanceof Map<?, ?> map)) {
        return null;
      }
      Map<String, Given> fields = new LinkedHashMap<>();
      map.forEach((name, field) -> fields.put(String.valueOf(name), new Json(field)));
      return fields;
    }

    @Override
    public @Nullable Object read(GraphQLScalarType type, GraphQLContext context, Locale locale) {
      // The engine takes anything for an id, as its text; the specification takes these only.
      if (type.getName().equals(Scalars.GraphQLID.getName()) && !isId()) {
        throw new CoercingParseValueException("no id");
      }
      return value == null ? null : type.getCoercing().parseValue(value, context, locale);
    }

    @Override
    public @Nullable Object read(GraphQLEnumType type, GraphQLContext context, Locale locale) {
      return value == null ? null : type.parseValue(value, context, locale);
    }

    private boolean isId() {
      return switch (value) {
        case String _, Integer _, Long _, BigInteger _ -> true;
        case null, default -> false;
      };
    }
  }

  /** A literal in the document. */
  record Literal(Value<?> value) implements Given {

    @Override
    public boolean isNull() {
      return value instanceof NullValue;
    }

    @Override
    public boolean isVariable() {
      return value instanceof VariableReference;
    }

    @Override
    public @Nullable List<Given> items() {
      return value instanceof ArrayValue array
          ? array.getValues().stream().<Given>map(Literal::new).toList()
          : null;
    }

    @Override
    public @Nullable Map<String, Given> fields() {
      if (!(value instanceof ObjectValue object)) {
        return null;
      }
      Map<String, Given> fields = new LinkedHashMap<>();
      for (ObjectField field : object.getObjectFields()) {
        fields.put(field.getName(), new Literal(field.getValue()));
      }
      return fields;
    }

    @Override
    public @Nullable Object read(GraphQLScalarType type, GraphQLContext context, Locale locale) {
      return type.getCoercing()
          .parseLiteral(value, CoercedVariables.emptyVariables(), context, locale);
    }

    @Override
    public @Nullable Object read(GraphQLEnumType type, GraphQLContext context, Locale locale) {
      return type.parseLiteral(value, context, locale);
    }
  }
}
