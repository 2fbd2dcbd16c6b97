package io.parkgraph.member;

import org.jspecify.annotations.Nullable;

/**
 * What is to change of a person, as it came in; null leaves a field as it is.
 *
 * @param name what the person is called
 * @param phone the number; empty takes it away
 * @param residentId the resident identity number, of which a keyed hash and the last four
 *     characters are kept
 */
public record UpdatePerson(
    @Nullable String name, @Nullable String phone, @Nullable String residentId) {

  /** Never tells what it holds. */
  @Override
  public String toString() {
    return "UpdatePerson[…]";
  }
}
