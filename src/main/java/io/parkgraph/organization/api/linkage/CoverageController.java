package io.parkgraph.organization.api.linkage;

import io.parkgraph.organization.linkage.LinkageCoverage;
import io.parkgraph.organization.linkage.LinkageCoverageService;
import io.parkgraph.platform.graphql.Arguments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells how far the park's enterprises are covered, each part under a scope of its own. */
@Controller
class CoverageController {

  private final LinkageCoverageService linkages;
  private final Clock clock;

  CoverageController(LinkageCoverageService linkages, Clock clock) {
    this.linkages = linkages;
    this.clock = clock;
  }

  /** The day that all parts are told of. */
  record Coverage(LocalDate on) {}

  @QueryMapping
  Coverage coverage(@Argument @Nullable String on) {
    LocalDate day = Arguments.date(on, "on");
    return new Coverage(Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock)));
  }

  @SchemaMapping
  LinkageCoverage linkage(Coverage coverage) {
    return linkages.coverage(coverage.on());
  }
}
