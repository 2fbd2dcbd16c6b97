package io.parkgraph.economy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;

class ScorecardMonthsTest extends ApiTest {

  @Autowired private WebGraphQlHandler graphQl;

  @ParameterizedTest
  @ValueSource(strings = {"2020-01", "2020-09", "2021-05", "2021-09"})
  void theMonthsAddUpToTheYear(String asOf) {
    GraphQlTester.Response answer =
        WebGraphQlTester.create(graphQl)
            .document(
                """
                query($asOf: YearMonth) {
                  scorecard(asOf: $asOf) { turnover { yearToDate months { month amount } } } }
                """)
            .variable("asOf", asOf)
            .execute();

    List<BigDecimal> amounts =
        answer
            .path("scorecard.turnover.months[*].amount")
            .entityList(BigDecimal.class)
            .hasSize(Integer.parseInt(asOf.substring(5)))
            .get();
    answer
        .path("scorecard.turnover.yearToDate")
        .entity(BigDecimal.class)
        .satisfies(sum ->
            assertThat(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum));
    answer
        .path("scorecard.turnover.months[-1:].month")
        .entityList(String.class)
        .containsExactly(asOf);
  }
}
