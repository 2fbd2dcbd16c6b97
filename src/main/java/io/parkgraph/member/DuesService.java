package io.parkgraph.member;

import io.parkgraph.member.dues.DuesRate;
import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.member.dues.DuesRefusal;
import io.parkgraph.member.dues.DuesWorkflow;
import io.parkgraph.member.dues.Payment;
import io.parkgraph.platform.Money;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.workflow.AvailableAction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Records dues 党费, which takes {@code dues:record} where the member belongs; each throws {@link
 * io.parkgraph.platform.security.AccessDenied} without it. An income is reckoned with and never
 * kept.
 */
@Service
public class DuesService {

  private final DuesRepository dues;
  private final DuesKeys keys;
  private final PersonDirectory people;
  private final Commands commands;
  private final CurrentCaller caller;
  private final Clock clock;

  DuesService(
      DuesRepository dues,
      DuesKeys keys,
      PersonDirectory people,
      Commands commands,
      CurrentCaller caller,
      Clock clock) {
    this.dues = dues;
    this.keys = keys;
    this.people = people;
    this.commands = commands;
    this.caller = caller;
    this.clock = clock;
  }

  /** What is due of a monthly income, in yuan; nothing where that is none. Nothing is kept. */
  public Optional<Money> dueOf(String monthlyIncome) {
    caller.require(Scope.DUES_RECORD);
    return DuesRate.dueOf(monthlyIncome);
  }

  /**
   * Records what a member paid for a month, where the member belongs now: that the month was paid
   * before a transfer is told there, and what was voided before it is paid there.
   */
  public Outcome<DuesRecord> record(RecordDues input, WriteConditions conditions) {
    caller.require(Scope.DUES_RECORD);
    var checks = new InputChecks();
    var payment = Payment.read(checks, input.monthlyIncome(), input.paidOn(), today());
    var month =
        checks.parsed("month", input.month(), ParkCalendar::month, DuesRefusal.MONTH_INVALID);
    if (month.filter(one -> one.isAfter(YearMonth.from(today()))).isPresent()) {
      checks.refuse(Refusal.of(DuesRefusal.MONTH_IN_FUTURE, "month"));
    }
    var payer = payer(checks, input.personId());
    if (checks.failed()) {
      return new Outcome.Refused<>(checks.refusals(), null);
    }
    Person who = payer.orElseThrow();
    YearMonth when = month.orElseThrow();
    String branch = who.branch().orElseThrow();
    String key = keys.of(who.id(), when);
    return commands.run(
        Command.createOrChange(
                dues.documents(),
                "recordDues",
                Scope.DUES_RECORD,
                key,
                input,
                conditions,
                current ->
                    current == null
                        ? DuesRecord.first(
                            key, who.id(), branch, when, payment.orElseThrow(), commands.stamp())
                        : current.again(branch, payment.orElseThrow(), commands.stamp()))
            .touching(record -> who.home()));
  }

  /** Puts another amount or day in the place of what is recorded. */
  public Outcome<DuesRecord> correct(
      String id,
      @Nullable String monthlyIncome,
      @Nullable String paidOn,
      @Nullable String reason,
      WriteConditions conditions) {
    return commands.run(
        Command.change(
            dues.documents(),
            "correctDues",
            any -> Scope.DUES_RECORD,
            id,
            Arrays.asList(monthlyIncome, paidOn, reason),
            conditions,
            record -> record.correct(monthlyIncome, paidOn, reason, today(), commands.stamp())));
  }

  /** Takes out of the count what was entered by mistake. */
  public Outcome<DuesRecord> voidRecord(
      String id, @Nullable String reason, WriteConditions conditions) {
    return commands.run(
        Command.change(
            dues.documents(),
            "voidDues",
            any -> Scope.DUES_RECORD,
            id,
            Arrays.asList(reason),
            conditions,
            record -> record.voidIt(reason, commands.stamp())));
  }

  /** What the present caller can do with a record in its present state. */
  public List<AvailableAction> availableActions(DuesRecord record) {
    return DuesWorkflow.TABLE.available(record, record.state(), caller.get().at(record.places()));
  }

  /** Somebody unknown and somebody of another branch are alike. */
  private Optional<Person> payer(InputChecks checks, @Nullable String personId) {
    var given = checks.required("personId", personId);
    var known =
        given
            .flatMap(people::find)
            .filter(person -> caller.get().may(Scope.DUES_RECORD, person.home()));
    if (given.isPresent() && known.isEmpty()) {
      checks.refuse(Refusal.of(CommonRefusal.NOT_FOUND, "personId"));
    }
    if (known.filter(person -> !owes(person)).isPresent()) {
      checks.refuse(Refusal.of(DuesRefusal.NOT_A_DUES_PAYER, "personId"));
    }
    return known;
  }

  /** Who is a member, on probation or in full, of a branch of the park. */
  static boolean owes(Person person) {
    return person.branch().isPresent()
        && person.status().filter(MembershipStatus::isMember).isPresent();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
