package io.parkgraph.member;

import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.platform.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The dues of a branch for a month. Who has not paid is reminded, nothing more.
 *
 * @param month the month
 * @param members how many owe dues at present
 * @param paid how many of them have paid, wherever they belonged then
 * @param total what was paid in the branch for that month
 * @param unpaid those who owe and have not paid
 */
public record DuesOfBranch(
    YearMonth month, int members, int paid, Money total, List<Person> unpaid) {

  /** Counts who has paid, in whichever branch, and adds up what this branch took in. */
  static DuesOfBranch of(
      String branchId, YearMonth month, List<Person> members, List<DuesRecord> records) {
    Set<String> payers = records.stream().map(DuesRecord::personId).collect(Collectors.toSet());
    List<Person> unpaid = members.stream().filter(person -> !payers.contains(person.id())).toList();
    return new DuesOfBranch(
        month,
        members.size(),
        members.size() - unpaid.size(),
        records.stream()
            .filter(record -> record.branchId().equals(branchId))
            .map(DuesRecord::amount)
            .reduce(Money.ZERO, Money::plus),
        unpaid);
  }
}
