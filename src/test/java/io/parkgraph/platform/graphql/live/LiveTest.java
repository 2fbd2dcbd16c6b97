package io.parkgraph.platform.graphql.live;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.TestCreditCodes;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the tests of subscriptions write, and what they ask for. */
abstract class LiveTest extends ApiTest {

  static final String CHANGES =
      """
      subscription($since: String, $types: [NodeType!]) {
        changes(since: $since, types: $types) {
          token kind id event version node { ... on Enterprise { name } } } }
      """;

  /** Registers an enterprise; answers its id. */
  String register(String name) {
    return register(TestCreditCodes.next(), name);
  }

  String register(String code, String name) {
    JsonNode payload =
        api.post(
                """
                mutation($code: CreditCode!, $name: String!) {
                  registerEnterprise(input: { creditCode: $code, name: $name, industry: "G54" }) {
                    enterprise { id } errors { ... on UserError { message } } } }
                """,
                Map.of("code", code, "name", name))
            .data()
            .get("registerEnterprise");
    return payload.at("/enterprise/id").asString();
  }

  void rename(String id, int version, String name) {
    api.post(
            """
            mutation($id: ID!, $version: Int!, $name: String!) {
              updateEnterprise(input: { id: $id, expectedVersion: $version, name: $name }) {
                enterprise { name } errors { ... on UserError { message } } } }
            """,
            Map.of("id", id, "version", version, "name", name))
        .data();
  }

  /** Where the log ends, seen by a client. */
  static String end(ApiClient client) {
    String token = null;
    JsonNode feed;
    do {
      var variables = new java.util.HashMap<String, Object>();
      variables.put("since", token);
      feed =
          client
              .post("query($since: String) { changes(since: $since) { token hasMore } }", variables)
              .data()
              .get("changes");
      token = feed.get("token").asString();
    } while (feed.get("hasMore").asBoolean());
    return token;
  }
}
