package io.parkgraph.platform.security;

import io.parkgraph.platform.security.PlaceDirectory.NamedPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The places of all kinds that roles and keys can be held to. */
@Component
public final class Places {

  private final Map<Place.Kind, PlaceDirectory> directories;

  Places(List<PlaceDirectory> directories) {
    this.directories =
        directories.stream().collect(Collectors.toMap(PlaceDirectory::kind, Function.identity()));
  }

  /** Whether there is such a place. */
  public boolean exists(Place place) {
    return named(place).isPresent();
  }

  /** What people call a place; its id where it has no name. */
  public String name(Place place) {
    return named(place).orElse(place.id());
  }

  /** Some places of a kind that match what was typed. */
  public List<NamedPlace> find(Place.Kind kind, String typed, int limit) {
    PlaceDirectory directory = directories.get(kind);
    return directory == null ? List.of() : directory.find(typed, limit);
  }

  private Optional<String> named(Place place) {
    PlaceDirectory directory = directories.get(place.kind());
    return directory == null ? Optional.empty() : directory.name(place.id());
  }
}
