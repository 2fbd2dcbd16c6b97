package io.parkgraph.member.ui;

import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.PersonFilter;
import io.parkgraph.member.PersonOrder;
import io.parkgraph.member.PersonOrder.Field;
import io.parkgraph.platform.store.TextFilter;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.YesNo;
import java.util.List;

/** What the URL of the people's list asks the service for. */
final class PersonQuery {

  static final String PATH = "people";
  static final String SEARCH = "q";
  static final String BRANCH = "branch";
  static final String STATUS = "status";
  static final String EMPLOYER = "employer";
  static final String UNPLACED = "unplaced";
  static final List<String> KEYS = List.of(SEARCH, BRANCH, STATUS, EMPLOYER, UNPLACED);

  private PersonQuery() {}

  static PersonFilter filter(ListState state) {
    return new PersonFilter(
        state.filter(BRANCH).orElse(null),
        YesNo.of(state, UNPLACED).orElse(null),
        state
            .filter(STATUS)
            .flatMap(name -> ListFilter.constant(MembershipStatus.class, name))
            .orElse(null),
        state.filter(EMPLOYER).orElse(null),
        state.filter(SEARCH).map(TextFilter::containing).orElse(null),
        List.of(),
        List.of(),
        null);
  }

  /** The people that a word means. */
  static PersonFilter matching(String word) {
    return new PersonFilter(
        null, null, null, null, TextFilter.containing(word), List.of(), List.of(), null);
  }

  static PersonOrder order(ListState state) {
    Field field =
        switch (state.sort()) {
          case "name" -> Field.NAME;
          case "since" -> Field.SINCE;
          case null, default -> Field.STATUS;
        };
    return new PersonOrder(field, state.descending());
  }
}
