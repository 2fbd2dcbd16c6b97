package io.parkgraph.economy;

import io.parkgraph.platform.Money;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.events.EventLog;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The use cases of annual targets. Each throws {@link io.parkgraph.platform.security.AccessDenied}
 * if the caller lacks {@code economy:read} or, for a write, {@code economy:submit}.
 */
@Service
public class AnnualTargetService {

  private final AnnualTargetRepository targets;
  private final Commands commands;
  private final EventLog events;
  private final CurrentCaller caller;

  AnnualTargetService(
      AnnualTargetRepository targets, Commands commands, EventLog events, CurrentCaller caller) {
    this.targets = targets;
    this.commands = commands;
    this.events = events;
    this.caller = caller;
  }

  /** The targets of a year, in the metrics' order. */
  public List<AnnualTarget> find(int year) {
    return seesAll() ? targets.ofYear(year) : List.of();
  }

  /** The targets of those ids that are known, in no certain order. */
  public List<AnnualTarget> findAll(Collection<String> ids) {
    return seesAll() ? targets.documents().findAll(ids) : List.of();
  }

  /** What happened to a target, oldest first. */
  public List<LoggedEvent> history(String id) {
    caller.require(Scope.ECONOMY_READ);
    return events.history(targets.documents(), id);
  }

  /** Sets the first target of a metric in a year, or changes the one of the expected version. */
  public Outcome<AnnualTarget> set(
      @Nullable Metric metric,
      @Nullable Integer year,
      @Nullable String amount,
      WriteConditions conditions) {
    caller.requireEverywhere(Scope.ECONOMY_SUBMIT);
    var checks = new InputChecks();
    var ofMetric = checks.required("metric", metric);
    var ofYear = checks.required("year", year);
    if (ofYear.isPresent()
        && (ofYear.get() < AnnualTarget.FIRST_YEAR || ofYear.get() > AnnualTarget.LAST_YEAR)) {
      checks.refuse(Refusal.of(MetricRecordRefusal.YEAR_INVALID, "year"));
    }
    var target = checks.parsed("amount", amount, Money::parse, MetricRecordRefusal.AMOUNT_INVALID);
    if (target.isPresent() && target.get().fen() <= 0) {
      checks.refuse(Refusal.of(MetricRecordRefusal.TARGET_NOT_POSITIVE, "amount"));
    }
    if (checks.failed()) {
      return new Outcome.Refused<>(checks.refusals(), null);
    }
    Money wanted = target.orElseThrow();
    return commands.run(
        Command.createOrChange(
            targets.documents(),
            "setAnnualTarget",
            Scope.ECONOMY_SUBMIT,
            AnnualTarget.id(ofMetric.orElseThrow(), ofYear.orElseThrow()),
            wanted,
            conditions,
            current ->
                current == null
                    ? AnnualTarget.first(ofMetric.orElseThrow(), ofYear.orElseThrow(), wanted)
                    : change(current, wanted, conditions)));
  }

  /** Targets are the park's own: whoever may read the figures of some places sees none. */
  private boolean seesAll() {
    return caller.require(Scope.ECONOMY_READ).mayEverywhere(Scope.ECONOMY_READ);
  }

  /** Who names no version means the first target, and must not overwrite one unseen. */
  private static Decision<AnnualTarget> change(
      AnnualTarget current, Money wanted, WriteConditions conditions) {
    return conditions.expectedVersion() == null
        ? Decision.refuse(Refusal.of(CommonRefusal.CONFLICT, "expectedVersion"))
        : current.change(wanted);
  }
}
