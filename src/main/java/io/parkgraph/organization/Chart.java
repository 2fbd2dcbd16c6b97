package io.parkgraph.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How organizations stand on one axis 组织架构: what stands under nothing that is known is at the top.
 *
 * @param axis which axis
 * @param places the organizations, each before what stands under it
 */
public record Chart(Axis axis, List<Place> places) {

  /**
   * Where an organization stands.
   *
   * @param organization the organization
   * @param parentId what it stands under in this chart; null at the top
   * @param level how many stand above it
   */
  public record Place(Organization organization, @Nullable String parentId, int level) {}

  /** Copies its list. */
  public Chart {
    places = List.copyOf(places);
  }

  /** The chart of some organizations; each stands in it once, even where the axis has a circle. */
  static Chart of(Axis axis, Collection<Organization> organizations) {
    List<Organization> inOrder = organizations.stream().sorted(Axis.IN_ORDER).toList();
    Set<String> known = new HashSet<>();
    inOrder.forEach(each -> known.add(each.id()));
    Map<String, List<Organization>> children = new HashMap<>();
    for (Organization each : inOrder) {
      String parent = axis.parent(each);
      if (parent != null && known.contains(parent)) {
        children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(each);
      }
    }
    var walk = new Walk(axis, children, new ArrayList<>(), new HashSet<>());
    inOrder.stream()
        .filter(each -> axis.parent(each) == null || !known.contains(axis.parent(each)))
        .forEach(top -> walk.down(top, null, 0));
    inOrder.forEach(inCircle -> walk.down(inCircle, null, 0));
    return new Chart(axis, walk.places);
  }

  private record Walk(
      Axis axis, Map<String, List<Organization>> children, List<Place> places, Set<String> passed) {

    private void down(Organization at, @Nullable String parentId, int level) {
      if (!passed.add(at.id())) {
        return;
      }
      places.add(new Place(at, parentId, level));
      children.getOrDefault(at.id(), List.of()).forEach(child -> down(child, at.id(), level + 1));
    }
  }
}
