package io.parkgraph.organization.ui;

import io.parkgraph.organization.OrganizationFilter;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationOrder;
import io.parkgraph.organization.OrganizationOrder.Field;
import io.parkgraph.organization.OrganizationState;
import io.parkgraph.platform.store.TextFilter;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.YesNo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the URL of the organizations' list asks the service for. */
final class OrganizationQuery {

  static final String PATH = "organizations";
  static final String SEARCH = "q";
  static final String KIND = "kind";
  static final String STATE = "state";
  static final String DUE = "due";
  static final List<String> KEYS = List.of(SEARCH, KIND, STATE, DUE);

  static final String NAME_COLUMN = "name";
  static final String FOUNDED_COLUMN = "foundedOn";
  static final String TERM_COLUMN = "termEnd";

  private OrganizationQuery() {}

  static OrganizationFilter filter(ListState state) {
    return new OrganizationFilter(
        one(state, KIND, OrganizationKind.class),
        one(state, STATE, OrganizationState.class),
        state.filter(SEARCH).map(TextFilter::containing).orElse(null),
        null,
        null,
        null,
        YesNo.of(state, DUE).orElse(null),
        List.of(),
        List.of(),
        null);
  }

  static OrganizationOrder order(ListState state) {
    Field field =
        switch (state.sort()) {
          case FOUNDED_COLUMN -> Field.FOUNDED_ON;
          case TERM_COLUMN -> Field.TERM_END;
          case null, default -> Field.NAME;
        };
    return new OrganizationOrder(field, state.descending());
  }

  private static <E extends Enum<E>> @Nullable List<E> one(
      ListState state, String key, Class<E> type) {
    return state
        .filter(key)
        .flatMap(name -> ListFilter.constant(type, name))
        .map(List::of)
        .orElse(null);
  }
}
