package io.parkgraph.architecture;

import java.util.List;
import java.util.Optional;

/**
 * Where a class stands: in which room, and there in the room's own package or in one of its leaves.
 *
 * @param room such as {@code economy}; {@code platform} for all of its parts
 * @param part the package below the room, such as {@code ui}; empty for the room's own
 */
record Place(String room, String part) {

  /** The rooms in the order in which they may use each other: a later one may use earlier ones. */
  static final List<String> ROOMS =
      List.of(
          "platform",
          "enterprise",
          "economy",
          "organization",
          "member",
          "learning",
          "showcase",
          "sorting",
          "servicecentre",
          "governance",
          "volunteering",
          "graph",
          "overview",
          "demo");

  private static final List<String> LEAVES = List.of("api", "ui");

  /** The place of a package below the root; nothing for the root itself and for what is outside. */
  static Optional<Place> of(String root, String packageName) {
    if (!packageName.startsWith(root + ".")) {
      return Optional.empty();
    }
    String[] steps = packageName.substring(root.length() + 1).split("\\.", -1);
    return Optional.of(new Place(steps[0], steps.length > 1 ? steps[1] : ""));
  }

  boolean isPlatform() {
    return room.equals("platform");
  }

  boolean isLeaf() {
    return !isPlatform() && LEAVES.contains(part);
  }

  boolean isKnown() {
    return ROOMS.contains(room);
  }

  /** Whether a class here may use one there. */
  boolean mayUse(Place there) {
    if (there.isLeaf() && !equals(there)) {
      return false;
    }
    return ROOMS.indexOf(there.room) <= ROOMS.indexOf(room);
  }
}
