package io.parkgraph.economy.api;

import io.parkgraph.economy.Scorecard;
import io.parkgraph.economy.ScorecardService;
import io.parkgraph.platform.graphql.Arguments;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ScorecardController {

  private final ScorecardService scorecards;

  ScorecardController(ScorecardService scorecards) {
    this.scorecards = scorecards;
  }

  @QueryMapping
  Scorecard scorecard(@Argument @Nullable String asOf) {
    return scorecards.scorecard(Arguments.yearMonth(asOf, "asOf"));
  }
}
