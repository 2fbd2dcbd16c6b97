package io.parkgraph.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import io.parkgraph.ApiTest;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** What the SDL says that a field requires is what the services behind it check. */
class PermissionsTest extends ApiTest {

  @Autowired private GraphQlSource source;

  @Test
  void whoMayOnlyHandInDoesNotLearnWhatStandsInItsWay() {
    String mutation =
        """
        mutation($enterprise: ID!) {
          submitMetricRecord(
              input: { enterpriseId: $enterprise, metric: TAX, month: "2021-09", amount: "1" }) {
            metricRecord { amount }
            errors { code } } }
        """;
    Map<String, String> one = Map.of("enterprise", NodeId.of("Enterprise", "91500113DEM0000220"));
    JsonNode hidden = having("economy:submit").post(mutation, one).data().get("submitMetricRecord");
    assertThat(hidden.at("/errors/0/code").asString()).isEqualTo("ACTION_NOT_ALLOWED");
    assertThat(hidden.get("metricRecord").isNull()).isTrue();

    JsonNode shown =
        having("economy:submit", "economy:read")
            .post(mutation, one)
            .data()
            .get("submitMetricRecord");
    assertThat(shown.at("/metricRecord/amount").asString()).isNotEmpty();
  }

  @Test
  void aFieldBelowThatRequiresMoreIsNullAndTheRestIsAnswered() {
    JsonNode answer =
        having("economy:read")
            .post("{ metricRecords(first: 2) { nodes { month enterprise { name } } } }")
            .body();

    assertThat(answer.at("/data/metricRecords/nodes")).hasSize(2);
    assertThat(answer.at("/data/metricRecords/nodes/0/enterprise").isNull()).isTrue();
    assertThat(answer.at("/errors/0/extensions/scope").asString()).isEqualTo("enterprise:read");

    JsonNode other =
        having("enterprise:read")
            .post(
                "{ enterprises(first: 1) { nodes { name metricRecords(first: 1) { totalCount } } } }")
            .body();
    assertThat(other.at("/data/enterprises/nodes/0/name").asString()).isNotEmpty();
    assertThat(other.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
    assertThat(other.at("/errors/0/extensions/scope").asString()).isEqualTo("economy:read");
  }

  @Test
  void fieldsThatRequireAScopeAndRootsThatReturnObjectsAreNullable() {
    for (GraphQLFieldDefinition field : fields()) {
      if (required(field).isPresent()) {
        assertThat(field.getType()).as(field.getName()).isNotInstanceOf(GraphQLNonNull.class);
      }
    }
  }

  @Test
  void everyScopeThatTheSdlNamesIsOne() {
    assertThat(fields().stream().map(PermissionsTest::required).flatMap(Optional::stream))
        .allSatisfy(scope -> assertThat(Scope.of(scope)).isPresent());
  }

  private List<GraphQLFieldDefinition> fields() {
    return source.schema().getAllTypesAsList().stream()
        .filter(GraphQLObjectType.class::isInstance)
        .map(GraphQLObjectType.class::cast)
        .flatMap(type -> type.getFieldDefinitions().stream())
        .toList();
  }

  private static Optional<String> required(GraphQLFieldDefinition field) {
    return Optional.ofNullable(field.getAppliedDirective("requires"))
        .map(directive -> directive.getArgument("scope").<String>getValue());
  }
}
