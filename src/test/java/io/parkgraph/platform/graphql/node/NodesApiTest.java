package io.parkgraph.platform.graphql.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NodesApiTest extends ApiTest {

  private static final String NODES =
      """
      query Nodes($ids: [ID!]!) {
        nodes(ids: $ids) {
          id
          __typename
          ... on Enterprise { name }
          ... on MetricRecord { month }
          ... on AnnualTarget { year } } }
      """;

  @Test
  void everyTypeIsFoundByItsIdInTheOrderAskedFor() {
    JsonNode lists =
        api.post(
                """
                { enterprises(first: 1) { nodes { id } }
                  metricRecords(first: 1) { nodes { id } }
                  annualTargets(year: 2021) { id } }
                """)
            .data();
    String enterprise = lists.at("/enterprises/nodes/0/id").asString();
    String record = lists.at("/metricRecords/nodes/0/id").asString();
    String target = lists.at("/annualTargets/0/id").asString();

    JsonNode nodes =
        api.post(NODES, Map.of("ids", List.of(target, "?", enterprise, record, enterprise)))
            .data()
            .get("nodes");

    assertThat(nodes.findValuesAsString("__typename"))
        .containsExactly("AnnualTarget", "Enterprise", "MetricRecord", "Enterprise");
    assertThat(nodes.get(1).isNull()).isTrue();
    assertThat(nodes.get(2).get("id").asString()).isEqualTo(enterprise);
  }

  @Test
  void aForbiddenNodeLooksLikeAMissingOne() {
    String known =
        api.post("{ enterprises(first: 1) { nodes { id } } }").text("/data/enterprises/nodes/0/id");
    String missing = NodeId.of("Enterprise", "91500113MA00004100");

    for (String id : List.of(known, missing, "not an id", NodeId.of("Secret", "x"))) {
      assertThat(having("economy:read").post(NODES, Map.of("ids", List.of(id))).data().toString())
          .isEqualTo("{\"nodes\":[null]}");
      assertThat(
              anonymous()
                  .post("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                  .data()
                  .toString())
          .isEqualTo("{\"node\":null}");
    }
  }

  @Test
  void atMostAHundredIdsAreTakenAtOnce() {
    assertThat(
            api.post(NODES, Map.of("ids", Collections.nCopies(101, "x")))
                .text("/errors/0/extensions/field"))
        .isEqualTo("ids");
  }
}
