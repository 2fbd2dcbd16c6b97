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
  void aQueryMayComeByGet() {
    Answer answer =
        api.get(
            Map.of(
                "query", "query Type($name: String!) { __type(name: $name) { name } }",
                "variables", "{\"name\":\"Enterprise\"}"));

    assertThat(answer.http().statusCode()).isEqualTo(200);
    assertThat(answer.data().at("/__type/name").asString()).isEqualTo("Enterprise");
  }

  @Test
  void aMutationMayNotComeByGet() {
    Answer answer = api.get(Map.of("query", "mutation { __typename }"));

    assertThat(answer.http().statusCode()).isEqualTo(405);
    assertThat(answer.http().headers().firstValue("Allow")).hasValue("POST");
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.body().has("data")).isFalse();
  }

  @Test
  void anAddressThatCannotBeDecodedIsRefused() {
    Answer answer = api.send("/graphql?query=%ff", "GET");

    assertThat(answer.http().statusCode()).isEqualTo(400);
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("BAD_USER_INPUT");
  }

  @Test
  void aMediaTypeThatIsRefusedIsNotSent() {
    Answer answer =
        api.with("Accept", MEDIA_TYPE + ";q=0, application/json").post("{ __typename }");

    assertThat(answer.http().headers().firstValue("Content-Type")).hasValue("application/json");
  }

  @Test
  void otherMethodsAreRefused() {
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
  void aBodyOfAnotherFormIsRefusedAndThePartIsNamed(String body, String part) {
    Answer answer = api.postBody(body);

    assertThat(answer.http().statusCode()).isEqualTo(400);
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.text("/errors/0/extensions/field")).isEqualTo(part);
    assertThat(answer.text("/errors/0/message")).isNotEmpty();
  }

  @Test
  void onlyJsonIsTaken() {
    Answer answer =
        api.with("Content-Type", "text/plain").postBody("{\"query\":\"{ __typename }\"}");

    assertThat(answer.http().statusCode()).isEqualTo(415);
    assertThat(answer.text("/errors/0/extensions/field")).isEqualTo("Content-Type");
  }

  @Test
  void aBodyAbove256KilobytesIsRefused() {
    Answer answer =
        api.postBody(
            "{\"query\":\"{ __typename }\",\"extensions\":{\"a\":\"%s\"}}"
                .formatted("x".repeat(256 * 1024)));

    assertThat(answer.http().statusCode()).isEqualTo(413);
  }

  @Test
  void aFailedRequestHasItsStatusInTheNewMediaTypeOnly() {
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
  void theFirstLanguageThatThereIsIsSpoken(String accepted, String message) {
    Answer answer = api.with("Accept-Language", accepted).post("{ enterprises { totalCount } }");

    assertThat(answer.text("/errors/0/message")).isEqualTo(message);
  }

  @Test
  void theSdlIsThereForKnownCallersOnly() {
    assertThat(api.send("/graphql/schema", "GET").http().body())
        .contains("type Query", "directive @requires", "@specifiedBy(url");
    assertThat(anonymous().send("/graphql/schema", "GET").http().statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphql/", "/graphql/other"})
  void nothingElseIsBelowTheEndpoint(String path) {
    Answer answer = api.send(path, "GET");

    assertThat(answer.http().statusCode()).isEqualTo(404);
    assertThat(answer.http().headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void graphiqlAndAllThatItNeedsComesFromHere() {
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
