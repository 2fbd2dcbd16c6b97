package io.parkgraph.platform.accounts.keys;

import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import java.util.Set;

/**
 * A key that is wanted, as it came in.
 *
 * @param application whom it stands for: 2 to 40 of a-z, 0-9 and -
 * @param scopes what it may do
 * @param places the only places where it may do that; empty for the whole park
 * @param days how long it is good
 */
public record NewApiKey(String application, Set<Scope> scopes, Set<Place> places, int days) {

  /** Copies its sets. */
  public NewApiKey {
    scopes = Set.copyOf(scopes);
    places = Set.copyOf(places);
  }
}
