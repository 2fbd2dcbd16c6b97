package io.parkgraph.member;

import org.jspecify.annotations.Nullable;

/**
 * A consent as it was given.
 *
 * @param person who gave it
 * @param consent what was given
 * @param token what the employer shows to have the membership verified, this once and never again;
 *     null where the purpose has none, and where an earlier call gave it
 */
public record GivenConsent(Person person, Consent consent, @Nullable String token) {

  /** Never tells the token. */
  @Override
  public String toString() {
    return "GivenConsent[…]";
  }
}
