package io.parkgraph.member;

import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.platform.Money;
import java.time.YearMonth;
import java.util.List;

/**
 * The dues of a branch for a month. Who has not paid is reminded, nothing more.
 *
 * @param month the month
 * @param members how many owe dues at present
 * @param paid how many of them have paid
 * @param total what was paid in the branch for that month
 * @param unpaid those who owe and have not paid
 */
public record DuesOfBranch(
    YearMonth month, int members, int paid, Money total, List<Person> unpaid) {

  static DuesOfBranch of(YearMonth month, List<Person> members, List<DuesRecord> records) {
    var payers = records.stream().map(DuesRecord::personId).toList();
    List<Person> unpaid = members.stream().filter(person -> !payers.contains(person.id())).toList();
    return new DuesOfBranch(
        month,
        members.size(),
        members.size() - unpaid.size(),
        records.stream().map(DuesRecord::amount).reduce(Money.ZERO, Money::plus),
        unpaid);
  }
}
