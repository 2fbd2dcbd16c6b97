package io.parkgraph.member;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list tells of a person, as the caller may see it, and no more: a session keeps it.
 *
 * @param id the person's id
 * @param name the name, or its first character
 * @param status how the person stands to the Party; null where not at all
 * @param since the first day of the status; null where there is none
 * @param branch what the organization is called that holds the formal relation; empty for none
 * @param employer where the person works; empty for nowhere
 * @param phone the masked number; empty where none is known
 */
public record PersonLine(
    String id,
    String name,
    @Nullable MembershipStatus status,
    @Nullable LocalDate since,
    String branch,
    String employer,
    String phone)
    implements Serializable {}
