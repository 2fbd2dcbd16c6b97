package io.parkgraph.permissions;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.parkgraph.platform.graphql.node.NodeId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The operations of the running schema: every field of its roots, and every field below that asks
 * for a scope of its own.
 */
final class ApiOperations {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> DENIED = Set.of("FORBIDDEN", "UNAUTHENTICATED");
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** One entity of each type that a field below is asked of; the demo park has them. */
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "Enterprise",
          PermissionTableTest.OWN,
          "MetricRecord",
          PermissionTableTest.OWN + "|TAX|2021-09",
          "AnnualTarget",
          "TAX|2021",
          "Person",
          PermissionTableTest.PERSON,
          "Linkage",
          PermissionTableTest.LINKAGE,
          "Organization",
          PermissionTableTest.BRANCH);

  /** How to come to a type that is no node. */
  private static final Map<String, String> WAYS =
      Map.of(
          "EnterpriseContact",
          "node(id: \"%s\") { ... on Enterprise { contacts { %%s } } }"
              .formatted(NodeId.of("Enterprise", PermissionTableTest.OWN)),
          "Membership",
          "node(id: \"%s\") { ... on Person { membership { %%s } } }"
              .formatted(NodeId.of("Person", PermissionTableTest.PERSON)),
          "Employment",
          "node(id: \"%s\") { ... on Person { employments { %%s } } }"
              .formatted(NodeId.of("Person", PermissionTableTest.PERSON)),
          "Coverage",
          "coverage { %s }",
          "OrganizationCoverage",
          "coverage { organization { %s } }",
          "LinkageGap",
          "coverage { linkage { gaps { %s } } }",
          "ContactMatch",
          "contactsByPhone(phone: \"15400139999\") { %s }");

  private final GraphQLSchema schema;

  ApiOperations(GraphQLSchema schema) {
    this.schema = schema;
  }

  List<Operation> all() {
    var all = new ArrayList<Operation>();
    roots("query", schema.getQueryType(), all);
    roots("mutation", schema.getMutationType(), all);
    for (GraphQLFieldDefinition field : schema.getSubscriptionType().getFieldDefinitions()) {
      String document = SampleDocuments.of("subscription", field);
      all.add(
          new Operation("subscription " + field.getName(), visitor -> follow(visitor, document)));
    }
    schema.getAllTypesAsList().stream()
        .filter(GraphQLObjectType.class::isInstance)
        .map(GraphQLObjectType.class::cast)
        .filter(type -> !isRoot(type))
        .forEach(type ->
            type.getFieldDefinitions().stream()
                .filter(ApiOperations::requiresScope)
                .forEach(field -> all.add(below(type, field))));
    return all;
  }

  private void roots(String kind, GraphQLObjectType root, List<Operation> all) {
    for (GraphQLFieldDefinition field : root.getFieldDefinitions()) {
      String document = SampleDocuments.of(kind, field);
      all.add(
          new Operation(
              kind + " " + field.getName(),
              visitor -> {
                Access access = access(document, ask(visitor, document));
                boolean rows = access == Access.YES && requiresScope(field);
                return rows && visitor.isLimited() ? Access.OWN : access;
              }));
    }
  }

  private Operation below(GraphQLObjectType type, GraphQLFieldDefinition field) {
    String document = "query { " + wayTo(type).formatted(SampleDocuments.selection(field)) + " }";
    return new Operation(
        type.getName() + "." + field.getName(),
        visitor -> {
          JsonNode answer = ask(visitor, document);
          if (answer.at("/data/node").isNull()) {
            return Access.NO;
          }
          Access access = access(document, answer);
          return access == Access.YES && visitor.isLimited() ? Access.OWN : access;
        });
  }

  private static String wayTo(GraphQLObjectType type) {
    String key = EXAMPLES.get(type.getName());
    if (key != null) {
      return "node(id: \"%s\") { ... on %s { %%s } }"
          .formatted(NodeId.of(type.getName(), key), type.getName());
    }
    String way = WAYS.get(type.getName());
    if (way == null) {
      throw new AssertionError("ApiOperations needs an example of, or a way to, " + type.getName());
    }
    return way;
  }

  private boolean isRoot(GraphQLNamedType type) {
    return type == schema.getQueryType()
        || type == schema.getMutationType()
        || type == schema.getSubscriptionType();
  }

  private static boolean requiresScope(GraphQLFieldDefinition field) {
    return field.getAppliedDirective("requires") != null;
  }

  private static JsonNode ask(Visitor visitor, String document) {
    String body = JSON.writeValueAsString(Map.of("query", document));
    return JSON.readTree(visitor.json("POST", "/graphql", body).body());
  }

  private static Access follow(Visitor visitor, String document) {
    String body = JSON.writeValueAsString(Map.of("query", document));
    String event = visitor.firstEvent(body, PATIENCE);
    return event != null && DENIED.stream().anyMatch(event::contains) ? Access.NO : Access.YES;
  }

  /** Anything but a denial must be an answer: a call that fails otherwise shows nothing. */
  private static Access access(String document, JsonNode answer) {
    String code = code(answer);
    if (code != null && !DENIED.contains(code)) {
      throw new AssertionError(document + " is no trial: " + answer);
    }
    return code == null ? Access.YES : Access.NO;
  }

  private static @Nullable String code(JsonNode answer) {
    JsonNode code = answer.at("/errors/0/extensions/code");
    return code.isMissingNode() ? null : code.asString();
  }
}
