package io.parkgraph.demo;

import static io.parkgraph.demo.DemoDays.decided;

import io.parkgraph.member.DuesKeys;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.dues.DuesRate;
import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.member.dues.Payment;
import io.parkgraph.platform.Money;
import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.store.Documents;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The demo's dues: what the members of the branches paid for the two months before the first start,
 * by the rates, of made-up incomes; some have not paid for the last one yet.
 */
@Component
final class DemoDues {

  private static final List<Long> INCOMES = List.of(3_000L, 4_800L, 6_500L, 8_200L, 12_000L);
  private static final int FEN = 100;
  private static final int MONTHS = 2;
  private static final int LATE_EVERY = 6;
  private static final int DAY = 10;

  private final Documents<DuesRecord> records;
  private final DuesKeys keys;
  private final Commands commands;

  DemoDues(Documents<DuesRecord> records, DuesKeys keys, Commands commands) {
    this.records = records;
    this.keys = keys;
    this.commands = commands;
  }

  void plant(List<Person> people, DemoDays days) {
    YearMonth present = YearMonth.from(days.today());
    var all = new ArrayList<DuesRecord>();
    for (int number = 0; number < people.size(); number++) {
      Person person = people.get(number);
      if (person.status().filter(MembershipStatus::isMember).isPresent()) {
        for (int back = MONTHS; back >= 1; back--) {
          if (back > 1 || number % LATE_EVERY != 0) {
            add(all, person, number, present.minusMonths(back));
          }
        }
      }
    }
    commands.seed(records, all, "DuesSeeded");
  }

  private void add(List<DuesRecord> all, Person person, int number, YearMonth month) {
    LocalDate paidOn = month.atDay(DAY);
    Money income = Money.ofFen(INCOMES.get(number % INCOMES.size()) * FEN);
    var payment = new Payment(DuesRate.due(income), paidOn);
    person
        .branch()
        .map(branch ->
            decided(
                DuesRecord.first(
                    keys.of(person.id(), month),
                    person.id(),
                    branch,
                    month,
                    payment,
                    DemoDays.stamp(paidOn))))
        .map(DemoDues::synthetic)
        .ifPresent(all::add);
  }

  private static DuesRecord synthetic(DuesRecord paid) {
    return new DuesRecord(
        paid.id(),
        0,
        paid.personId(),
        paid.branchId(),
        paid.month(),
        paid.amount(),
        paid.paidOn(),
        paid.state(),
        paid.entries(),
        Provenance.SYNTHETIC);
  }
}
