package io.parkgraph.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.parkgraph.platform.store.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A list's state and its URL say the same. */
class ListStateTest {

  private static final List<String> KEYS = List.of("q", "site");

  @Test
  void whatIsWrittenIsReadAgain() {
    ListState state =
        new ListState(
            Map.of("q", "凤 梧&co"),
            "name",
            true,
            new PagePlace(true, new Position(List.of("feng wu", 12L, true), "9150|TAX|2021-09")),
            List.of("name", "site"));

    assertThat(ListState.read(QueryParameters.fromString(state.query().getQueryString()), KEYS))
        .isEqualTo(state);
  }

  @Test
  void theBeginningOfTheUsualListNeedsNoQuery() {
    ListState state = ListState.read(QueryParameters.empty(), KEYS);
    assertThat(state.query().getQueryString()).isEmpty();
    assertThat(state.request().from()).isNull();
  }

  @Test
  void whatIsNotUnderstoodIsLeftOut() {
    ListState state =
        ListState.read(
            QueryParameters.fromString("q=+&unknown=1&after=%25%25&before=bm90IGpzb24"), KEYS);
    assertThat(state).isEqualTo(ListState.read(QueryParameters.empty(), KEYS));
  }

  @Test
  void anotherFilterOrOrderBeginsAtTheFirstPage() {
    ListState second =
        ListState.read(QueryParameters.empty(), KEYS)
            .at(new PagePlace(true, new Position(List.of("b"), "2")));
    assertThat(second.with("q", "a").page()).isNull();
    assertThat(second.sorted("name", false).page()).isNull();
    assertThat(second.showing(List.of("name")).page()).isNotNull();
  }

  @Test
  void clearingAFilterTakesItOut() {
    ListState state = ListState.read(QueryParameters.of("q", "a"), KEYS);
    assertThat(state.with("q", " ").filters()).isEmpty();
  }
}
