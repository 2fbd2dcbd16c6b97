package io.parkgraph.platform.graphql.input;

import graphql.GraphQLContext;
import graphql.GraphqlErrorException;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.parkgraph.platform.graphql.ApiException;
import io.parkgraph.platform.graphql.ErrorCode;
import io.parkgraph.platform.graphql.limits.GraphQlLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was given with the types of the schema, and notes what is wrong with the path of
 * the field: {@code filter.or[0].site}. What it passes, the engine passes.
 */
final class InputWalk {

  private static final int MOST_PROBLEMS = 20;

  private final GraphQLContext context;
  private final Locale locale;
  private final GraphQlLimits limits;
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable SourceLocation place;
  private int objects;

  /** What is wrong with a field, and where in the document. */
  record Problem(ApiException cause, @Nullable SourceLocation place) {}

  InputWalk(GraphQLContext context, Locale locale, GraphQlLimits limits) {
    this.context = context;
    this.locale = locale;
    this.limits = limits;
  }

  /** What is wrong so far; more than a few tell nothing new. */
  List<Problem> problems() {
    return problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()));
  }

  /** Where in the document the next checks are about. */
  InputWalk at(@Nullable SourceLocation next) {
    place = next;
    return this;
  }

  /**
   * Checks one argument or variable.
   *
   * @throws ApiException if the input is too large to look at
   */
  void check(Given given, GraphQLType type, String path) {
    check(given, type, path, 0, false);
  }

  /** Notes that something must be given. */
  void missing(String path) {
    refuse(path, "input.required", path);
  }

  /** Notes that something is given that the schema does not know. */
  void unknown(String path) {
    refuse(path, "input.unknown", path);
  }

  private void check(Given given, GraphQLType type, String path, int depth, boolean filters) {
    if (given.isVariable()) {
      return;
    }
    if (given.isNull()) {
      if (GraphQLTypeUtil.isNonNull(type)) {
        missing(path);
      }
      return;
    }
    switch (GraphQLTypeUtil.unwrapNonNull(type)) {
      case GraphQLList list -> items(given, list.getWrappedType(), path, depth, filters);
      case GraphQLInputObjectType object -> object(given, object, path, depth + 1);
      case GraphQLScalarType scalar -> scalar(given, scalar, path, filters);
      case GraphQLEnumType choice -> choice(given, choice, path);
      default -> {}
    }
  }

  /** One item stands for a list of one, as the specification says. */
  private void items(Given given, GraphQLType type, String path, int depth, boolean filters) {
    List<Given> items = given.items();
    if (items == null) {
      check(given, type, path, depth, filters);
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      check(items.get(i), type, path + "[" + i + "]", depth, filters);
    }
  }

  private void object(Given given, GraphQLInputObjectType type, String path, int depth) {
    bound(depth);
    Map<String, Given> fields = given.fields();
    if (fields == null) {
      refuse(path, "input.object", path, type.getName());
      return;
    }
    if (type.isOneOf() && fields.size() != 1) {
      refuse(path, "input.one", path);
    }
    boolean filters = type.getName().endsWith("Filter");
    fields.keySet().stream()
        .filter(name -> type.getFieldDefinition(name) == null)
        .forEach(name -> unknown(path + "." + name));
    for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
      String fieldPath = path + "." + field.getName();
      Given value = fields.get(field.getName());
      if (value != null) {
        check(value, field.getType(), fieldPath, depth, filters);
      } else if (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()) {
        missing(fieldPath);
      }
    }
  }

  private void bound(int depth) {
    objects++;
    if (depth > limits.inputDepth()) {
      throw ApiException.of(ErrorCode.COST_EXCEEDED, "limit.input.depth", limits.inputDepth());
    }
    if (objects > limits.inputObjects()) {
      throw ApiException.of(ErrorCode.COST_EXCEEDED, "limit.input.objects", limits.inputObjects());
    }
  }

  private void scalar(Given given, GraphQLScalarType type, String path, boolean filters) {
    try {
      Object value = given.read(type, context, locale);
      if (filters && value instanceof String text && !searchable(text)) {
        refuse(path, "input.search", path, limits.searchText());
      }
    } catch (GraphqlErrorException _) {
      refuse(path, "input.type", path, type.getName());
    }
  }

  private void choice(Given given, GraphQLEnumType type, String path) {
    try {
      given.read(type, context, locale);
    } catch (GraphqlErrorException _) {
      refuse(path, "input.type", path, type.getName());
    }
  }

  /** A search becomes a pattern, whose cost grows with the square of a long text. */
  private boolean searchable(String text) {
    return text.length() <= limits.searchText()
        && text.codePoints().noneMatch(InputWalk::cannotBeStored);
  }

  private static boolean cannotBeStored(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
  }

  private void refuse(String path, String key, Object... arguments) {
    problems.add(
        new Problem(ApiException.ofField(ErrorCode.BAD_USER_INPUT, path, key, arguments), place));
  }
}
