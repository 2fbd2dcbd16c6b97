package io.parkgraph.economy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.parkgraph.platform.Money;
import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.security.Place;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one enterprise achieved in one metric in one month 月度指标.
 *
 * @param id the key, {@code <enterprise>|<metric>|<month>}
 * @param version how often it was written
 * @param enterpriseId the enterprise's credit code
 * @param metric of what
 * @param month of when
 * @param amount the amount of the newest revision, in yuan
 * @param state the state by the newest revision
 * @param revisions all that was ever said, oldest first; a published revision is never overwritten.
 *     It is the record's own log, so the event log does not repeat it.
 * @param provenance where a seeded record comes from
 */
public record MetricRecord(
    String id,
    long version,
    String enterpriseId,
    Metric metric,
    YearMonth month,
    Money amount,
    MetricRecordState state,
    @JsonIgnore List<Revision> revisions,
    @Nullable Provenance provenance)
    implements Aggregate {

  /** Copies its list. */
  public MetricRecord {
    revisions = List.copyOf(revisions);
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.enterprise(enterpriseId));
  }

  /** Decides on handing in an amount where there is no record yet. */
  static Decision<MetricRecord> submit(MetricRecordKey key, Money amount, Stamp stamp) {
    var record =
        new MetricRecord(
            key.id(),
            0,
            key.enterpriseId(),
            key.metric(),
            key.month(),
            amount,
            MetricRecordState.SUBMITTED,
            List.of(
                new Revision(1, amount, MetricRecordState.SUBMITTED, null, stamp.at(), stamp.by())),
            null);
    return Decision.accept(record, DomainEvent.of("MetricRecordSubmitted"));
  }

  /**
   * Decides on handing in an amount again, once the record was withdrawn. Its input has no id, so
   * it is the month that is told to be taken.
   */
  Decision<MetricRecord> resubmit(Money newAmount, Stamp stamp) {
    if (MetricRecordWorkflow.TABLE.transition(state, MetricRecordAction.SUBMIT).isEmpty()) {
      return Decision.refuse(Refusal.of(CommonRefusal.ACTION_NOT_ALLOWED, "month"));
    }
    return step(
        MetricRecordAction.SUBMIT, newAmount, DomainEvent.of("MetricRecordSubmitted"), stamp);
  }

  /** Decides on letting the amount count. */
  Decision<MetricRecord> publish(Stamp stamp) {
    return step(MetricRecordAction.PUBLISH, amount, DomainEvent.of("MetricRecordPublished"), stamp);
  }

  /** Decides on another amount in the place of this one. */
  Decision<MetricRecord> correct(@Nullable String rawAmount, @Nullable String reason, Stamp stamp) {
    var checks = new InputChecks();
    var newAmount = amount(checks, rawAmount);
    var given = checks.reason(reason);
    if (newAmount.filter(amount::equals).isPresent()) {
      checks.refuse(Refusal.of(MetricRecordRefusal.AMOUNT_UNCHANGED, "amount"));
    }
    return checks.failed()
        ? Decision.refuse(checks.refusals())
        : step(
            MetricRecordAction.CORRECT,
            newAmount.orElseThrow(),
            new DomainEvent("MetricRecordCorrected", given.orElseThrow()),
            stamp);
  }

  /** Decides on taking the amount back. */
  Decision<MetricRecord> withdraw(@Nullable String reason, Stamp stamp) {
    return withReason(MetricRecordAction.WITHDRAW, amount, "MetricRecordWithdrawn", reason, stamp);
  }

  /** Decides on letting the amount that was last published count again. */
  Decision<MetricRecord> restore(@Nullable String reason, Stamp stamp) {
    return withReason(
        MetricRecordAction.RESTORE,
        lastPublished().orElse(amount),
        "MetricRecordRestored",
        reason,
        stamp);
  }

  /** The amount of the newest published revision, if there ever was one. */
  Optional<Money> lastPublished() {
    return revisions.reversed().stream()
        .filter(revision -> revision.state() == MetricRecordState.PUBLISHED)
        .map(Revision::amount)
        .findFirst();
  }

  /** Reads an amount of yuan that is not below zero. */
  static Optional<Money> amount(InputChecks checks, @Nullable String raw) {
    var amount = checks.parsed("amount", raw, Money::parse, MetricRecordRefusal.AMOUNT_INVALID);
    if (amount.isPresent() && amount.get().isNegative()) {
      checks.refuse(Refusal.of(MetricRecordRefusal.AMOUNT_NEGATIVE, "amount"));
    }
    return amount;
  }

  private Decision<MetricRecord> withReason(
      MetricRecordAction action, Money next, String event, @Nullable String reason, Stamp stamp) {
    var checks = new InputChecks();
    var given = checks.reason(reason);
    return checks.failed()
        ? Decision.refuse(checks.refusals())
        : step(action, next, new DomainEvent(event, given.orElseThrow()), stamp);
  }

  private Decision<MetricRecord> step(
      MetricRecordAction action, Money next, DomainEvent event, Stamp stamp) {
    var refusal = MetricRecordWorkflow.TABLE.refusal(this, state, action);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    MetricRecordState to = MetricRecordWorkflow.TABLE.transition(state, action).orElseThrow().to();
    var all = new ArrayList<>(revisions);
    all.add(new Revision(revisions.size() + 1, next, to, event.reason(), stamp.at(), stamp.by()));
    return Decision.accept(
        new MetricRecord(id, version, enterpriseId, metric, month, next, to, all, provenance),
        event);
  }
}
