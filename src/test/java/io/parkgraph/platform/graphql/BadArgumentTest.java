package io.parkgraph.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient.Answer;
import io.parkgraph.ApiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a query is said with a code, at its argument, in the language asked for. */
class BadArgumentTest extends ApiTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void month13InAQuery(String language) {
    Answer answer =
        api.with("Accept-Language", language).post("{ scorecard(asOf: \"2021-13\") { asOf } }");

    failed(answer, language, "BAD_USER_INPUT", "asOf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void aTamperedCursor(String language) {
    String cursor =
        api.post("{ enterprises(first: 1) { pageInfo { endCursor } } }")
            .text("/data/enterprises/pageInfo/endCursor");
    char last = cursor.charAt(cursor.length() / 2);
    String tampered =
        cursor.substring(0, cursor.length() / 2)
            + (last == 'A' ? 'B' : 'A')
            + cursor.substring(cursor.length() / 2 + 1);
    Answer answer = list(language, "first: 1, after: \"" + tampered + "\"");

    failed(answer, language, "CURSOR_INVALID", "after");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void aCursorOfAnotherFilter(String language) {
    String cursor =
        api.post("{ enterprises(first: 1) { pageInfo { endCursor } } }")
            .text("/data/enterprises/pageInfo/endCursor");
    Answer answer =
        list(language, "first: 1, filter: { managed: true }, after: \"" + cursor + "\"");

    failed(answer, language, "CURSOR_FILTER_MISMATCH", "after");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void aPageOf101(String language) {
    failed(list(language, "first: 101"), language, "BAD_USER_INPUT", "first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void bothFirstAndLast(String language) {
    failed(list(language, "first: 1, last: 1"), language, "BAD_USER_INPUT", "last");
  }

  private Answer list(String language, String arguments) {
    return api.with("Accept-Language", language)
        .post("{ enterprises(" + arguments + ") { totalCount } }");
  }

  private static void failed(Answer answer, String language, String code, String field) {
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo(code);
    assertThat(answer.text("/errors/0/extensions/field")).isEqualTo(field);
    assertSpoken(answer.text("/errors/0/message"), language);
  }
}
