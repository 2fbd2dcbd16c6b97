package io.parkgraph.member;

import org.jspecify.annotations.Nullable;

/**
 * What an employer's system learns of one person.
 *
 * @param consented whether the token is one by which the person lets this employer ask now
 * @param member whether the person is a member, on probation or in full; null without consent
 */
public record Verification(boolean consented, @Nullable Boolean member) {

  /** Whatever the reason: unknown, withdrawn, or another employer's. */
  static final Verification NONE = new Verification(false, null);
}
