package io.parkgraph.graph.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.parkgraph.graph.EdgeKind;
import io.parkgraph.graph.NodeRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphStateTest {

  private static final NodeRef FIRM = new NodeRef(NodeRef.ENTERPRISE, "91500113DEM0000220");
  private static final NodeRef BRANCH = new NodeRef(NodeRef.ORGANIZATION, "b-1");

  @Test
  void theAddressShowsTheSameAgain() {
    var all =
        new GraphState(
            FIRM,
            BRANCH,
            3,
            List.of(BRANCH, FIRM),
            Set.of(EdgeKind.GUIDANCE, EdgeKind.MEMBER_OF),
            LocalDate.of(2021, 9, 30));
    for (GraphState state : List.of(all, all.to(null), GraphState.around(FIRM), all.of(null))) {
      assertThat(read(state.href())).isEqualTo(state);
    }
    assertThat(GraphState.around(FIRM).href())
        .isEqualTo("graph?of=Enterprise%3A91500113DEM0000220");
  }

  @Test
  void whatIsNotUnderstoodIsLeftOut() {
    assertThat(read("graph?of=nonsense&depth=9&kinds=X,GUIDANCE&asOf=2021-02-30&open=,a,:"))
        .isEqualTo(new GraphState(null, null, 1, List.of(), Set.of(EdgeKind.GUIDANCE), null));
  }

  @Test
  void nodesOpenAndCloseUpToAsManyAsALinkHolds() {
    GraphState state = GraphState.around(FIRM).toggled(BRANCH);
    assertThat(state.isOpen(BRANCH)).isTrue();
    assertThat(state.toggled(BRANCH)).isEqualTo(GraphState.around(FIRM));
    for (int i : IntStream.range(0, 30).toArray()) {
      state = state.toggled(new NodeRef(NodeRef.PERSON, "p" + i));
    }
    assertThat(state.opened()).hasSize(GraphState.MOST_OPENED);
    assertThat(state.mayOpen()).isFalse();
    assertThat(state.of(BRANCH).opened()).isEmpty();
  }

  private static GraphState read(String href) {
    int query = href.indexOf('?');
    return GraphState.read(QueryParameters.fromString(query < 0 ? "" : href.substring(query + 1)));
  }
}
