package io.parkgraph.member.development;

import io.parkgraph.enterprise.ContactBook;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides on what is no step: a longer probation, and an end before full membership.
 *
 * @param development as it is
 * @param today the present day in the park
 * @param stamp who records it, and when
 */
record Turns(Development development, LocalDate today, Stamp stamp) {

  Decision<Development> extend(
      @Nullable Integer months, @Nullable String on, @Nullable String reason) {
    var refusal = refusal(DevelopmentAction.EXTEND_PROBATION);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    var checks = new InputChecks();
    var many = checks.required("months", months);
    if (many.isPresent() && (many.get() < Extension.LEAST || many.get() > Extension.MOST)) {
      checks.refuse(Refusal.of(DevelopmentRefusal.EXTENSION_MONTHS, "months"));
    }
    var day = day(checks, on);
    var why = ContactBook.withoutPhone(checks, "reason", checks.reason(reason));
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    var extension =
        new Extension(
            many.orElseThrow(), day.orElseThrow(), why.orElseThrow(), stamp.at(), stamp.by());
    return Decision.accept(
        new Development(
            development.steps(),
            development.votes(),
            extension,
            development.ending(),
            development.former()),
        new DomainEvent("ProbationExtended", extension.reason()));
  }

  Decision<Development> end(
      Ending.@Nullable Kind kind, @Nullable String on, @Nullable String reason) {
    var refusal = refusal(DevelopmentAction.END);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    var checks = new InputChecks();
    var who = checks.required("kind", kind);
    var day = day(checks, on);
    var why = ContactBook.withoutPhone(checks, "reason", checks.reason(reason));
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    var ending =
        new Ending(who.orElseThrow(), day.orElseThrow(), why.orElseThrow(), stamp.at(), stamp.by());
    return Decision.accept(
        new Development(
            development.steps(),
            development.votes(),
            development.extension(),
            ending,
            development.former()),
        new DomainEvent("DevelopmentEnded", ending.reason()));
  }

  private Optional<Refusal> refusal(DevelopmentAction action) {
    return DevelopmentWorkflow.TABLE.refusal(development, development.state(), action);
  }

  private Optional<LocalDate> day(InputChecks checks, @Nullable String on) {
    return new StepDates(development.last().on(), today).read(checks, on);
  }
}
