package io.parkgraph.member;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a person at registration, as it came in.
 *
 * @param name what the person is called
 * @param phone the number; null where nobody knows it
 * @param residentId the resident identity number, of which a keyed hash and the last four
 *     characters are kept; null where nobody gave it
 * @param employment where the person works; null where nowhere
 * @param membership how the person stands to the Party; null where not at all
 */
public record RegisterPerson(
    @Nullable String name,
    @Nullable String phone,
    @Nullable String residentId,
    @Nullable EmploymentInput employment,
    @Nullable MembershipInput membership) {

  /** Never tells what it holds. */
  @Override
  public String toString() {
    return "RegisterPerson[…]";
  }
}
