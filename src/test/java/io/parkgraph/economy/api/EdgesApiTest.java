package io.parkgraph.economy.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiTest;
import io.parkgraph.CountedCommands;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class EdgesApiTest extends ApiTest {

  @Autowired private CountedCommands commands;

  @ParameterizedTest
  @ValueSource(ints = {1, 20})
  void theRecordsOfAllEnterprisesOfAPageAreReadByOneCommand(int parents) {
    List<String> reads =
        commands.readsDuring(() ->
            api.post(
                    """
                    { enterprises(first: %d, filter: { managed: true }) { nodes {
                        name metricRecords(first: 5) { totalCount nodes { month } } } } }
                    """
                        .formatted(parents))
                .data());

    assertThat(reads).filteredOn("metricRecords"::equals).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50})
  void theEnterprisesOfAllRecordsOfAPageAreReadByOneCommand(int parents) {
    List<String> reads =
        commands.readsDuring(() ->
            api.post(
                    "{ metricRecords(first: %d) { nodes { month enterprise { name } } } }"
                        .formatted(parents))
                .data());

    assertThat(reads).filteredOn("enterprises"::equals).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10})
  void threeLevelsAreThreeCommands(int parents) {
    List<String> reads =
        commands.readsDuring(() ->
            api.post(
                    """
                    { enterprises(first: %d, filter: { managed: true, industry: { eq: "G54" } }) {
                        nodes { metricRecords(first: 3) { nodes { enterprise { name } } } } } }
                    """
                        .formatted(parents))
                .data());

    assertThat(reads)
        .filteredOn(read -> List.of("enterprises", "metricRecords").contains(read))
        .containsExactly("enterprises", "metricRecords", "enterprises");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "totalCount"})
  void rowsAreCountedOnlyWhenTheirNumberIsSelected(String field) {
    List<String> reads =
        commands.readsDuring(() ->
            api.post(
                    "{ enterprises(first: 1, filter: { managed: true }) { nodes { id } %s } }"
                        .formatted(field))
                .data());

    assertThat(reads).filteredOn("enterprises"::equals).hasSize(field.isEmpty() ? 1 : 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20})
  void theHistoriesOfAllRowsOfAPageAreReadByTwoCommands(int rows) {
    List<String> reads =
        commands.readsDuring(() ->
            api.post(
                    "{ metricRecords(first: %d) { nodes { history { event at } } } }"
                        .formatted(rows))
                .data());

    assertThat(reads).filteredOn("events"::equals).hasSize(1);
  }
}
