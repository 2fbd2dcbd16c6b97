package io.parkgraph.organization.ui.linkage;

import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.enterprise.EnterpriseOrder;
import io.parkgraph.organization.linkage.MatrixFilter;
import io.parkgraph.organization.linkage.MatrixGap;
import io.parkgraph.platform.store.TextFilter;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.YesNo;
import java.util.List;

/** What the URL of the matrix asks the service for. */
final class MatrixQuery {

  static final String PATH = "linkages";

  static final String SEARCH = "q";
  static final String GAP = "gap";
  static final String STALE = "stale";
  static final String BLOCKED = "blocked";
  static final String MANAGED = "managed";
  static final List<String> KEYS = List.of(SEARCH, GAP, STALE, BLOCKED, MANAGED);

  static final String NAME_COLUMN = "name";

  private MatrixQuery() {}

  static MatrixFilter filter(ListState state) {
    return new MatrixFilter(
        enterprises(state),
        state.filter(GAP).flatMap(gap -> ListFilter.constant(MatrixGap.class, gap)).orElse(null),
        YesNo.of(state, STALE).orElse(false),
        YesNo.of(state, BLOCKED).orElse(false));
  }

  static EnterpriseFilter enterprises(ListState state) {
    return new EnterpriseFilter(
        YesNo.of(state, MANAGED).orElse(null),
        null,
        null,
        state.filter(SEARCH).map(TextFilter::containing).orElse(null),
        null,
        List.of(),
        List.of(),
        null);
  }

  static EnterpriseOrder order(ListState state) {
    return new EnterpriseOrder(EnterpriseOrder.Field.NAME, state.descending());
  }
}
