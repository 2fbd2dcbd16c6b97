package io.parkgraph.platform.security;

import org.jspecify.annotations.Nullable;

/**
 * A role that an account has, in the whole park or at one place only.
 *
 * @param role what the account does
 * @param on where; null for the whole park
 */
public record Grant(Role role, @Nullable Place on) {

  /** A role in the whole park. */
  public static Grant everywhere(Role role) {
    return new Grant(role, null);
  }
}
