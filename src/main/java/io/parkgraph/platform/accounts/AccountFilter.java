package io.parkgraph.platform.accounts;

import io.parkgraph.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are wanted; conditions that are given must all hold.
 *
 * @param search part of the name, its pinyin, or of the name to sign in with
 * @param role who has this role anywhere
 * @param disabled shut or not
 */
public record AccountFilter(
    @Nullable String search, @Nullable Role role, @Nullable Boolean disabled) {

  /** All accounts. */
  public static final AccountFilter ALL = new AccountFilter(null, null, null);
}
