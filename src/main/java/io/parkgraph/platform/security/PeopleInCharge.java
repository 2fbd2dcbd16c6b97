package io.parkgraph.platform.security;

import java.util.Collection;
import java.util.Set;

/** Which people may do something, for what has to find them. */
public interface PeopleInCharge {

  /**
   * The accounts that may do what the scope names on a row, as {@code Caller.id}.
   *
   * @param places where the row belongs
   */
  Set<String> whoMay(Scope scope, Collection<Place> places);

  /** Whether a caller's id is that of an account which can sign in. */
  boolean isAccount(String callerId);
}
