package io.parkgraph.platform.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient.Answer;
import io.parkgraph.ApiTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphQlOverHttpTest extends ApiTest {

  private static final String MEDIA_TYPE = "application/graphql-response+json";

  @Test
  void a_query_may_come_by_get() {
    Answer answer =
        api.get(
            Map.of(
                "query", "query Type($name: String!) { __type(name: $name) { name } }",
                "variables", "{\"name\":\"Enterprise\"}"));

    assertThat(answer.http().statusCode()).isEqualTo(200);
    assertThat(answer.data().at("/__type/name").asString()).isEqualTo("Enterprise");
  }

  @Test
  void a_mutation_may_not_come_by_get() {
    Answer answer = api.get(Map.of("query", "mutation { __typename }"));

    assertThat(answer.http().statusCode()).isEqualTo(405);
    assertThat(answer.http().headers().firstValue("Allow")).hasValue("POST");
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.body().has("data")).isFalse();
  }

  @Test
  void an_address_that_cannot_be_decoded_is_refused() {
    Answer answer = api.send("/graphql?query=%ff", "GET");

    assertThat(answer.http().statusCode()).isEqualTo(400);
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("BAD_USER_INPUT");
  }

  @Test
  void a_media_type_that_is_refused_is_not_sent() {
    Answer answer =
        api.with("Accept", MEDIA_TYPE + ";q=0, application/json").post("{ __typename }");

    assertThat(answer.http().headers().firstValue("Content-Type")).hasValue("application/json");
  }

  @Test
  void other_methods_are_refused() {
    Answer answer = api.send("/graphql", "PUT");

    assertThat(answer.http().statusCode()).isEqualTo(405);
    assertThat(answer.http().headers().firstValue("Allow").orElseThrow())
        .contains("GET")
        .contains("POST");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"query":1}                                   | query
          {"notquery":"{ __typename }"}                 | query
          {"query":" "}                                 | query
          {"query":"{ __typename }","variables":[]}     | variables
          {"query":"{ __typename }","variables":"x"}    | variables
          {"query":"{ __typename }","extensions":0}     | extensions
          {"query":"{ __typename }","operationName":{}} | operationName
          [{"query":"{ __typename }"}]                  | body
          {"query":"{ __typename }"                     | body
          {"query":"{ a }","query":"{ b }"}             | body
          """)
  void a_body_of_another_form_is_refused_and_the_part_is_named(String body, String part) {
    Answer answer = api.postBody(body);

    assertThat(answer.http().statusCode()).isEqualTo(400);
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.text("/errors/0/extensions/field")).isEqualTo(part);
    assertThat(answer.text("/errors/0/message")).isNotEmpty();
  }

  @Test
  void only_json_is_taken() {
    Answer answer =
        api.with("Content-Type", "text/plain").postBody("{\"query\":\"{ __typename }\"}");

    assertThat(answer.http().statusCode()).isEqualTo(415);
    assertThat(answer.text("/errors/0/extensions/field")).isEqualTo("Content-Type");
  }

  @Test
  void a_body_above_256_kilobytes_is_refused() {
    Answer answer =
        api.postBody(
            "{\"query\":\"{ __typename }\",\"extensions\":{\"a\":\"%s\"}}"
                .formatted("x".repeat(256 * 1024)));

    assertThat(answer.http().statusCode()).isEqualTo(413);
  }

  @Test
  void a_failed_request_has_its_status_in_the_new_media_type_only() {
    Answer strict = api.post("{ nothing }");
    Answer lenient = api.with("Accept", "application/json").post("{ nothing }");

    assertThat(strict.http().statusCode()).isEqualTo(400);
    assertThat(strict.http().headers().firstValue("Content-Type")).hasValue(MEDIA_TYPE);
    assertThat(lenient.http().statusCode()).isEqualTo(200);
    assertThat(lenient.http().headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(lenient.text("/errors/0/extensions/code")).isEqualTo("BAD_USER_INPUT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en                 | Give first or last, at most 100.
          en-GB,zh;q=0.5     | Give first or last, at most 100.
          fr,en;q=0.3        | Give first or last, at most 100.
          zh-CN              | 须给出 first 或 last,最大 100。
          zh-TW,en;q=0.8     | 须给出 first 或 last,最大 100。
          de                 | 须给出 first 或 last,最大 100。
          ;;;                | 须给出 first 或 last,最大 100。
          """)
  void the_first_language_that_there_is_is_spoken(String accepted, String message) {
    Answer answer = api.with("Accept-Language", accepted).post("{ enterprises { totalCount } }");

    assertThat(answer.text("/errors/0/message")).isEqualTo(message);
  }

  @Test
  void the_sdl_is_there_for_known_callers_only() {
    assertThat(api.send("/graphql/schema", "GET").http().body())
        .contains("type Query", "directive @requires", "@specifiedBy(url");
    assertThat(anonymous().send("/graphql/schema", "GET").http().statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphql/", "/graphql/other"})
  void nothing_else_is_below_the_endpoint(String path) {
    Answer answer = api.send(path, "GET");

    assertThat(answer.http().statusCode()).isEqualTo(404);
    assertThat(answer.http().headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void graphiql_and_all_that_it_needs_comes_from_here() {
    String page = api.send("/graphiql", "GET").http().body();

    assertThat(page).doesNotContain("http://", "https://", "<script>");
    for (String file :
        new String[] {
          "vendor/react.js",
          "vendor/react-dom.js",
          "vendor/graphiql.js",
          "vendor/graphiql.css",
          "page.js",
          "page.css",
          "examples.js"
        }) {
      assertThat(api.send("/graphiql/" + file, "GET").http().statusCode()).isEqualTo(200);
    }
    assertThat(api.send("/graphiql/vendor/other.js", "GET").http().statusCode()).isEqualTo(404);
  }
}
