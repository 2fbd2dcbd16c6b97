package io.parkgraph.member.ui.development;

import io.parkgraph.member.DevelopmentFilter;
import io.parkgraph.member.development.DevelopmentStage;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import java.util.List;

/** What the URL of the pipeline asks the service for. */
final class DevelopmentQuery {

  static final String PATH = "development";
  static final String BRANCH = "branch";
  static final String STAGE = "stage";
  static final List<String> KEYS = List.of(BRANCH, STAGE);

  private DevelopmentQuery() {}

  static DevelopmentFilter filter(ListState state) {
    return new DevelopmentFilter(
        state.filter(BRANCH).orElse(null),
        state
            .filter(STAGE)
            .flatMap(name -> ListFilter.constant(DevelopmentStage.class, name))
            .orElse(null));
  }
}
