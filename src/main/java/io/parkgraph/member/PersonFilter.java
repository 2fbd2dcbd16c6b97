package io.parkgraph.member;

import io.parkgraph.platform.store.TextFilter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which people are wanted; conditions that are given must all hold.
 *
 * @param branchId whose formal relation is in this organization
 * @param unplaced whose formal relation is in no organization of the park, or in one
 * @param status of this status
 * @param employerId who work at this enterprise now
 * @param name their name, or its pinyin; only of people whose names the caller sees in clear
 * @param and all of these hold as well
 * @param or one of these holds as well; an empty list asks for nothing
 * @param not this does not hold
 */
public record PersonFilter(
    @Nullable String branchId,
    @Nullable Boolean unplaced,
    @Nullable MembershipStatus status,
    @Nullable String employerId,
    @Nullable TextFilter name,
    List<PersonFilter> and,
    List<PersonFilter> or,
    @Nullable PersonFilter not) {

  /** Copies its lists; a list that an input left out is empty. */
  public PersonFilter {
    and = and == null ? List.of() : List.copyOf(and);
    or = or == null ? List.of() : List.copyOf(or);
  }

  /** Everybody. */
  public static final PersonFilter ALL =
      new PersonFilter(null, null, null, null, null, List.of(), List.of(), null);

  /** Those whose formal relation is in an organization. */
  public static PersonFilter ofBranch(String branchId) {
    return new PersonFilter(branchId, null, null, null, null, List.of(), List.of(), null);
  }

  /** Whether it asks anything about names, so that only people with names in clear may match. */
  boolean looksAtNames() {
    return name != null
        || (not != null && not.looksAtNames())
        || Stream.concat(and.stream(), or.stream()).anyMatch(PersonFilter::looksAtNames);
  }
}
