package io.parkgraph.platform.security;

import java.util.List;
import java.util.Optional;

/**
 * Names the places of one kind, for those who grant roles there. The room that has them declares a
 * bean; it answers whatever the caller may see, as granting takes the right in the whole park.
 */
public interface PlaceDirectory {

  /** Of which kind its places are. */
  Place.Kind kind();

  /** What people call the place of an id; nothing if there is none. */
  Optional<String> name(String id);

  /** Some places that match what was typed, in the order of their names. */
  List<NamedPlace> find(String typed, int limit);

  /**
   * A place with its name.
   *
   * @param place the place
   * @param name what people call it
   */
  record NamedPlace(Place place, String name) {}
}
