package io.parkgraph.enterprise;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a contact.
 *
 * @param name what the person is called; on a change null to leave it
 * @param title what the person does there; null to leave it, empty for none
 * @param phone the number as it was typed; on a change null to leave it
 */
public record ContactInput(@Nullable String name, @Nullable String title, @Nullable String phone) {

  /** Never tells what it holds. */
  @Override
  public String toString() {
    return "ContactInput[…]";
  }
}
