package io.parkgraph.member.api.development;

import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentStage;
import io.parkgraph.member.development.DevelopmentStep;
import io.parkgraph.member.development.StepRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the 25 steps, taken or to come. */
record StepOfDevelopment(DevelopmentStep step, @Nullable StepRecord taken) {

  static StepOfDevelopment of(Development development, DevelopmentStep step) {
    return new StepOfDevelopment(step, development.taken(step).orElse(null));
  }

  public int number() {
    return step.number();
  }

  public DevelopmentStage stage() {
    return step.stage();
  }

  public DevelopmentStep.Takes takes() {
    return step.takes();
  }

  public Optional<LocalDate> on() {
    return Optional.ofNullable(taken).map(StepRecord::on);
  }

  public Optional<String> recordedBy() {
    return Optional.ofNullable(taken).map(StepRecord::by);
  }

  public List<String> named() {
    return taken == null ? List.of() : taken.people();
  }
}
