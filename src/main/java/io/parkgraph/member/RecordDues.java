package io.parkgraph.member;

import org.jspecify.annotations.Nullable;

/**
 * A payment of dues as it comes in.
 *
 * @param personId who paid
 * @param month for which month, such as {@code 2021-09}
 * @param monthlyIncome the monthly income after tax, in yuan, of which the amount is reckoned; it
 *     is not kept
 * @param paidOn on which day, such as {@code 2021-09-30}
 */
public record RecordDues(
    @Nullable String personId,
    @Nullable String month,
    @Nullable String monthlyIncome,
    @Nullable String paidOn) {}
