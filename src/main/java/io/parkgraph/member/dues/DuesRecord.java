package io.parkgraph.member.dues;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.parkgraph.enterprise.ContactBook;
import io.parkgraph.platform.Money;
import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.Sensitive;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.security.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dues that one person paid for one month 党费. The amount tells an income, so it is sensitive as
 * that is; the income itself is not kept. Whose they are, and where, tells of a membership.
 *
 * @param id the key, which tells neither of whom nor of which month it is
 * @param version how often it was written
 * @param personId whose
 * @param branchId the branch that they were paid in
 * @param month for which month
 * @param amount how much, by the newest entry
 * @param paidOn on which day, by the newest entry
 * @param state whether it counts
 * @param entries all that was ever said, oldest first
 * @param provenance where a seeded record comes from
 */
public record DuesRecord(
    String id,
    long version,
    @Sensitive String personId,
    @Sensitive String branchId,
    @Sensitive YearMonth month,
    @Sensitive Money amount,
    @Sensitive LocalDate paidOn,
    DuesState state,
    @JsonIgnore List<DuesEntry> entries,
    @Nullable Provenance provenance)
    implements Aggregate {

  /** Copies its list. */
  public DuesRecord {
    entries = List.copyOf(entries);
  }

  /** Decides on a payment where there is no record yet. */
  public static Decision<DuesRecord> first(
      String key, String personId, String branchId, YearMonth month, Payment payment, Stamp stamp) {
    return Decision.accept(
        new DuesRecord(
            key,
            0,
            personId,
            branchId,
            month,
            payment.amount(),
            payment.paidOn(),
            DuesState.PAID,
            List.of(entry(payment, DuesState.PAID, null, stamp)),
            null),
        DomainEvent.of("DuesRecorded"));
  }

  /**
   * Decides on a payment where one was recorded by mistake before, perhaps in another branch: it is
   * paid where the person belongs now.
   */
  public Decision<DuesRecord> again(String branch, Payment payment, Stamp stamp) {
    return DuesWorkflow.TABLE.transition(state, DuesAction.RECORD).isEmpty()
        ? Decision.refuse(Refusal.of(CommonRefusal.ACTION_NOT_ALLOWED, "month"))
        : Decision.accept(
            with(branch, payment, DuesState.PAID, null, stamp), DomainEvent.of("DuesRecorded"));
  }

  /** Decides on another amount or day. */
  public Decision<DuesRecord> correct(
      @Nullable String monthlyIncome,
      @Nullable String paid,
      @Nullable String reason,
      LocalDate today,
      Stamp stamp) {
    var refusal = DuesWorkflow.TABLE.refusal(this, state, DuesAction.CORRECT);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    var checks = new InputChecks();
    var payment = Payment.read(checks, monthlyIncome, paid, today);
    var why = ContactBook.withoutPhone(checks, "reason", checks.reason(reason));
    if (payment.filter(new Payment(amount, paidOn)::equals).isPresent()) {
      checks.refuse(Refusal.of(DuesRefusal.DUES_UNCHANGED, "monthlyIncome"));
    }
    return checks.failed()
        ? Decision.refuse(checks.refusals())
        : Decision.accept(
            with(branchId, payment.orElseThrow(), DuesState.PAID, why.orElseThrow(), stamp),
            new DomainEvent("DuesCorrected", why.orElseThrow()));
  }

  /** Decides on taking out of the count what was entered by mistake. */
  public Decision<DuesRecord> voidIt(@Nullable String reason, Stamp stamp) {
    var refusal = DuesWorkflow.TABLE.refusal(this, state, DuesAction.VOID);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    var checks = new InputChecks();
    var why = ContactBook.withoutPhone(checks, "reason", checks.reason(reason));
    return checks.failed()
        ? Decision.refuse(checks.refusals())
        : Decision.accept(
            with(branchId, new Payment(amount, paidOn), DuesState.VOIDED, why.orElseThrow(), stamp),
            new DomainEvent("DuesVoided", why.orElseThrow()));
  }

  @Override
  public Set<Place> places() {
    return Set.of(Place.person(personId), Place.organization(branchId));
  }

  private DuesRecord with(
      String branch, Payment payment, DuesState next, @Nullable String reason, Stamp stamp) {
    var all = new ArrayList<>(entries);
    all.add(entry(payment, next, reason, stamp));
    return new DuesRecord(
        id,
        version,
        personId,
        branch,
        month,
        payment.amount(),
        payment.paidOn(),
        next,
        all,
        provenance);
  }

  private static DuesEntry entry(
      Payment payment, DuesState state, @Nullable String reason, Stamp stamp) {
    return new DuesEntry(payment.amount(), payment.paidOn(), state, reason, stamp.at(), stamp.by());
  }
}
