package io.parkgraph.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import io.parkgraph.ApiTest;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ErrorsTest extends ApiTest {

  @Autowired private Errors errors;

  @Test
  void aFailureInsideSaysANumberToLookItUpByAndNothingElse() {
    GraphQLError error =
        errors.of(new IllegalStateException("secret of the store"), Locale.ENGLISH);

    assertThat(error.toSpecification().toString())
        .contains("INTERNAL", "correlationId")
        .doesNotContain("secret", "IllegalState", "io.parkgraph", "at ");
    assertThat(error.getMessage())
        .contains(String.valueOf(error.getExtensions().get("correlationId")));
  }

  @Test
  void aCauseIsFoundBelowTheWrappingsOfThreads() {
    GraphQLError error =
        errors.of(
            new CompletionException(new CompletionException(new TimeoutException())),
            Locale.SIMPLIFIED_CHINESE);

    assertThat(error.getExtensions()).containsEntry("code", "DEADLINE_EXCEEDED");
    assertThat(error.getMessage()).isEqualTo("处理超时,该字段未返回。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { nothing }                                  | 类型 Query 没有字段 nothing
          { viewer                                     | 语法错误
          { viewer }                                   | 须选择子字段
          { enterprises(first: "x") { totalCount } }   | 不是有效的 Int
          mutation { registerEnterprise { errors { code } } } | 参数 input 必填
          """)
  void theEnginesOwnErrorsAreSaidInChineseAndInEnglish(String document, String chinese) {
    assertThat(api.with("Accept-Language", "zh").post(document).text("/errors/0/message"))
        .contains(chinese);
    assertThat(api.post(document).text("/errors/0/message")).doesNotContain(chinese).isNotBlank();
    assertThat(api.post(document).text("/errors/0/extensions/code")).isEqualTo("BAD_USER_INPUT");
  }
}
