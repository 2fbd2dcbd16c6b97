package io.parkgraph.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of any kind whose rows a caller may touch, for rows that belong to places of several
 * kinds. {@link Rows} is enough where all rows belong to places of one kind.
 *
 * @param places those places; null for the whole park
 */
public record Seen(@Nullable Set<Place> places) {

  /** The whole park. */
  public static final Seen ALL = new Seen(null);

  /** Nothing. */
  public static final Seen NONE = new Seen(Set.of());

  /** Copies its set. */
  public Seen {
    places = places == null ? null : Set.copyOf(places);
  }

  /** Whether it is every row, also those that belong to no place. */
  public boolean all() {
    return places == null;
  }

  /** Whether a row that belongs to these places is among them. */
  public boolean contains(Collection<Place> rowPlaces) {
    return places == null || rowPlaces.stream().anyMatch(places::contains);
  }

  /**
   * What one of a row's stored places must be, as {@code Conditions.oneOf} takes it: null asks for
   * nothing.
   */
  public @Nullable List<String> texts() {
    return places == null ? null : Place.texts(places);
  }
}
