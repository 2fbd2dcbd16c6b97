package io.parkgraph.platform.security;

import org.jspecify.annotations.Nullable;

/**
 * A role that an account has, in the whole park or at one place only.
 *
 * @param role what the account does
 * @param on where; null for the whole park
 */
public record Grant(Role role, @Nullable Place on) {

  private static final String AT = "@";

  /** The grant that {@link #toString} wrote. */
  public static Grant parse(String text) {
    int at = text.indexOf(AT);
    return at < 0
        ? everywhere(Role.valueOf(text))
        : new Grant(Role.valueOf(text.substring(0, at)), Place.parse(text.substring(at + 1)));
  }

  /** A role in the whole park. */
  public static Grant everywhere(Role role) {
    return new Grant(role, null);
  }

  /** Whether the role can be granted there: see {@link Role#places}. */
  public boolean isPossible() {
    return on == null ? role.everywhere() : role.places().contains(on.kind());
  }

  /** As it is stored, such as {@code LINKED_LEADER@ENTERPRISE:91500113MA00004100}. */
  @Override
  public String toString() {
    return on == null ? role.name() : role + AT + on;
  }
}
