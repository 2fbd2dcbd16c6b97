package io.parkgraph.member.transfer;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A letter of introduction 组织关系介绍信, by which the organization that a member leaves hands the member
 * over.
 *
 * @param number by which it is known, unique within the transfer
 * @param issuedOn when it was issued
 * @param validUntil the last day on which it may be presented
 * @param duesPaidTo the last month for which dues are paid
 * @param voidSince since when it counts no more; null while it does
 */
public record TransferLetter(
    String number,
    LocalDate issuedOn,
    LocalDate validUntil,
    YearMonth duesPaidTo,
    @Nullable LocalDate voidSince) {

  /** Whether its last day has passed. */
  public boolean isExpired(LocalDate today) {
    return today.isAfter(validUntil);
  }

  /** Whether it counts no more: another one stands in its place, or the transfer went back. */
  public boolean revoked() {
    return voidSince != null;
  }

  TransferLetter voided(LocalDate today) {
    return revoked() ? this : new TransferLetter(number, issuedOn, validUntil, duesPaidTo, today);
  }
}
