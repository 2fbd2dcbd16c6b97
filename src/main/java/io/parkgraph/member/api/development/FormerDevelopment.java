package io.parkgraph.member.api.development;

import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentStep;
import io.parkgraph.member.development.Ending;
import java.time.LocalDate;
import java.util.Optional;

/** A development before the present one, as clients read it. */
record FormerDevelopment(Development development) {

  public LocalDate appliedOn() {
    return development.steps().getFirst().on();
  }

  public DevelopmentStep lastStep() {
    return development.last().step();
  }

  public Optional<Ending> ending() {
    return Optional.ofNullable(development.ending());
  }
}
