package io.parkgraph.economy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ScorecardApiTest extends ApiTest {

  @Test
  void anybodyReadsTheFiguresOfSeptember2021() {
    JsonNode data =
        anonymous()
            .post(
                """
                { scorecard(asOf: "2021-09") {
                    asOf
                    turnover { yearToDate growth }
                    tax { yearToDate growth progress requiredPerMonth }
                    output { yearToDate target } } }
                """)
            .data()
            .get("scorecard");

    assertThat(data.get("asOf").asString()).isEqualTo("2021-09");
    assertThat(data.at("/turnover/yearToDate").asString()).isEqualTo("72780000000.00");
    assertThat(Math.round(data.at("/turnover/growth").asDouble() * 1000)).isEqualTo(452);
    assertThat(data.at("/tax/yearToDate").asString()).isEqualTo("1550000000.00");
    assertThat(Math.round(data.at("/tax/growth").asDouble() * 1000)).isEqualTo(565);
    assertThat(data.at("/tax/progress").asDouble()).isEqualTo(0.775);
    assertThat(data.at("/tax/requiredPerMonth").asString()).isEqualTo("150000000.00");
    assertThat(data.at("/output/yearToDate").isNull()).isTrue();
    assertThat(data.at("/output/target").asString()).isEqualTo("100000000000.00");
  }

  @Test
  void withoutAPreviousYearThereIsNoGrowth() {
    JsonNode scorecard =
        anonymous()
            .post(
                """
                { scorecard(asOf: "2020-09") { turnover { yearToDate growth } tax { growth } } }
                """)
            .data()
            .get("scorecard");

    assertThat(scorecard.at("/turnover/yearToDate").asString()).isEqualTo("50124000000.00");
    assertThat(scorecard.at("/turnover/growth").isNull()).isTrue();
    assertThat(scorecard.at("/tax/growth").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-13", "2021-9", "-999999999-01", "+12021-09", "0000-01"})
  void aMonthThatNoParkHasSeenIsTheClientsMistake(String month) {
    ApiClient.Answer answer =
        anonymous()
            .post(
                "query($asOf: YearMonth) { scorecard(asOf: $asOf) { asOf } }",
                Map.of("asOf", month));

    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.text("/errors/0/extensions/field")).isEqualTo("asOf");
  }
}
