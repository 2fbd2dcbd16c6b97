package io.parkgraph.member.ui.dues;

import io.parkgraph.member.MembershipStatus;
import io.parkgraph.platform.Money;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows of a member's dues for a month, and no more: a session keeps it.
 *
 * @param id the person's id
 * @param name what the person is called, as the caller may see it
 * @param status the status
 * @param paid whether it was paid
 * @param amount how much was paid; null where nothing was, and where it was in another branch
 * @param paidOn on which day; null where the amount is
 */
record DuesRow(
    String id,
    String name,
    MembershipStatus status,
    boolean paid,
    @Nullable Money amount,
    @Nullable LocalDate paidOn)
    implements Serializable {}
