package io.parkgraph.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.security.Scope;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** Every field of the API's roots takes the scope that the SDL says, and no other. */
class RequiredScopesTest extends ApiTest {

  @Autowired private GraphQlSource source;

  private final Map<String, ApiClient> holders = new HashMap<>();

  @Test
  void everyRootFieldRequiresWhatItSays() {
    GraphQLSchema schema = source.schema();
    fields("query", schema.getQueryType());
    fields("mutation", schema.getMutationType());
  }

  private void fields(String operation, GraphQLObjectType root) {
    for (GraphQLFieldDefinition field : root.getFieldDefinitions()) {
      String document = SampleDocuments.of(operation, field);
      String scope = required(field).orElse("");
      if (scope.isEmpty()) {
        assertThat(denied(having(), document)).as(document).isEmpty();
      } else {
        assertThat(denied(everythingBut(scope), document)).as(document).isEqualTo(scope);
        assertThat(denied(holder(scope), document)).as(document).isNotEqualTo(scope);
        assertThat(extensions(anonymous(), document).path("code").asString(""))
            .as(document)
            .isEqualTo("UNAUTHENTICATED");
      }
    }
  }

  /** A key that has the scope alone, or where no key may have it, an account whose role has it. */
  private ApiClient holder(String value) {
    return holders.computeIfAbsent(
        value,
        _ -> {
          Scope scope = Scope.of(value).orElseThrow();
          return scope.forApplications() ? having(value) : as(granting(scope));
        });
  }

  private static Grant granting(Scope scope) {
    return Stream.of(Role.values())
        .filter(role -> role.scopes().contains(scope))
        .findFirst()
        .map(role ->
            role.everywhere() ? Grant.everywhere(role) : new Grant(role, Place.person("nobody")))
        .orElseThrow();
  }

  private ApiClient everythingBut(String scope) {
    return holders.computeIfAbsent(
        "but " + scope,
        _ ->
            having(
                Arrays.stream(Scope.values())
                    .map(Scope::value)
                    .filter(each -> !each.equals(scope))
                    .toArray(String[]::new)));
  }

  /** The scope that is missing; empty where none is. */
  private static String denied(ApiClient client, String document) {
    JsonNode extensions = extensions(client, document);
    return extensions.path("code").asString("").equals("FORBIDDEN")
        ? extensions.get("scope").asString()
        : "";
  }

  private static JsonNode extensions(ApiClient client, String document) {
    return client.post(document).at("/errors/0/extensions");
  }

  private static Optional<String> required(GraphQLFieldDefinition field) {
    return Optional.ofNullable(field.getAppliedDirective("requires"))
        .map(directive -> directive.getArgument("scope").<String>getValue());
  }
}
