package io.parkgraph.platform.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.Objects;

/**
 * A scalar that is written as text.
 *
 * <p>What comes in is handed on as it is: whether it means anything is for the domain to say, so
 * that a wrong credit code is a typed error at its field and not a failure of the protocol. What
 * goes out is the canonical text of a value type.
 */
public final class TextScalar implements Coercing<String, String> {

  private final String name;

  private TextScalar(String name) {
    this.name = name;
  }

  /** The scalar of this name; its description and specification stand in the SDL. */
  public static GraphQLScalarType named(String name) {
    return GraphQLScalarType.newScalar().name(name).coercing(new TextScalar(name)).build();
  }

  @Override
  public String serialize(Object value, GraphQLContext context, Locale locale) {
    return value.toString();
  }

  @Override
  public String parseValue(Object input, GraphQLContext context, Locale locale) {
    if (input instanceof String text) {
      return text;
    }
    throw new CoercingParseValueException(name + " is written as a string");
  }

  @Override
  public String parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    if (input instanceof StringValue text) {
      return Objects.requireNonNull(text.getValue());
    }
    throw new CoercingParseLiteralException(name + " is written as a string");
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(input.toString());
  }
}
