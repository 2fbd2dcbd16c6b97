package io.parkgraph.platform.graphql.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

class ListsApiTest extends ApiTest {

  private static final String PAGE =
      """
      query Page($first: Int, $after: String, $last: Int, $before: String) {
        enterprises(first: $first, after: $after, last: $last, before: $before) {
          totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { cursor node { id } }
          nodes { id } } }
      """;

  @Autowired private MongoOperations mongo;

  @Test
  void eachRowIsSeenOnceForwardAndBackward() {
    List<String> forward = walk("first", "after", "endCursor", "hasNextPage");
    List<String> backward = walk("last", "before", "startCursor", "hasPreviousPage");

    assertThat(forward).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(25);
    assertThat(backward).containsExactlyInAnyOrderElementsOf(forward);
  }

  @Test
  void aPageOfNothingStillCounts() {
    JsonNode page = api.post(PAGE, Map.of("first", 0)).data().get("enterprises");

    assertThat(page.get("nodes")).isEmpty();
    assertThat(page.get("totalCount").asInt()).isGreaterThanOrEqualTo(25);
    assertThat(page.at("/pageInfo/endCursor").isNull()).isTrue();
  }

  @Test
  void twentyTwoEnterprisesAreManaged() {
    assertThat(
            api.post("{ enterprises(filter: { managed: true }, first: 1) { totalCount } }")
                .at("/data/enterprises/totalCount")
                .asInt())
        .isEqualTo(22);
  }

  @Test
  void filtersCombine() {
    JsonNode data =
        api.post(
                """
                { road: enterprises(first: 100, filter: { industry: { eq: "G54" } }) {
                    nodes { industry { code } } }
                  other: enterprises(first: 100, filter: { not: { industry: { eq: "G54" } } }) {
                    totalCount }
                  either: enterprises(first: 100, filter: {
                    or: [{ industry: { eq: "G54" } }, { not: { industry: { eq: "G54" } } }] }) {
                    totalCount }
                  none: enterprises(first: 1, filter: {
                    managed: true, and: [{ managed: false }] }) { totalCount } }
                """)
            .data();

    assertThat(data.at("/road/nodes").findValuesAsString("code")).containsOnly("G54");
    assertThat(data.at("/either/totalCount").asInt())
        .isEqualTo(data.at("/road/nodes").size() + data.at("/other/totalCount").asInt());
    assertThat(data.at("/none/totalCount").asInt()).isZero();
  }

  @Test
  void theNestedListPagesAsTheFlatOneDoes() {
    String id =
        api.post(
                "{ enterprises(filter: { managed: true, industry: { eq: \"G54\" } }, first: 1) { nodes { id } } }")
            .text("/data/enterprises/nodes/0/id");
    String flat =
        """
        query($id: ID!, $after: String) {
          metricRecords(filter: { enterpriseId: $id }, first: 7, after: $after,
              orderBy: { field: AMOUNT, direction: DESC }) {
            totalCount nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage } } }
        """;
    String nested =
        """
        query($id: ID!, $after: String) {
          node(id: $id) { ... on Enterprise {
            metricRecords(first: 7, after: $after, orderBy: { field: AMOUNT, direction: DESC }) {
              totalCount nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage } } } } }
        """;
    JsonNode flatPage = api.post(flat, Map.of("id", id)).data().get("metricRecords");
    JsonNode nestedPage = api.post(nested, Map.of("id", id)).data().at("/node/metricRecords");
    while (true) {
      assertThat(nestedPage.get("nodes")).isNotEmpty().isEqualTo(flatPage.get("nodes"));
      assertThat(nestedPage.get("totalCount")).isEqualTo(flatPage.get("totalCount"));
      assertThat(nestedPage.at("/pageInfo/hasNextPage"))
          .isEqualTo(flatPage.at("/pageInfo/hasNextPage"));
      if (!flatPage.at("/pageInfo/hasNextPage").asBoolean()) {
        return;
      }
      flatPage = api.post(flat, next(id, flatPage)).data().get("metricRecords");
      nestedPage = api.post(nested, next(id, nestedPage)).data().at("/node/metricRecords");
    }
  }

  @Test
  void theKeyOfCursorsIsKeptInTheStore() {
    byte[] now = new CursorKeyRepository(mongo).bytes();

    assertThat(now).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(new byte[32]);
    assertThat(new CursorKeyRepository(mongo).bytes()).isEqualTo(now);
  }

  private static Map<String, Object> next(String id, JsonNode page) {
    return Map.of("id", id, "after", page.at("/pageInfo/endCursor").asString());
  }

  private List<String> walk(String size, String from, String cursor, String more) {
    List<String> ids = new ArrayList<>();
    Map<String, Object> variables = new HashMap<>(Map.of(size, 4));
    JsonNode page;
    do {
      page = api.post(PAGE, variables).data().get("enterprises");
      assertThat(page.at("/edges/0/node")).isEqualTo(page.at("/nodes/0"));
      ids.addAll(page.get("nodes").findValuesAsString("id"));
      variables.put(from, page.at("/pageInfo/" + cursor).asString());
    } while (page.at("/pageInfo/" + more).asBoolean());
    return ids;
  }
}
