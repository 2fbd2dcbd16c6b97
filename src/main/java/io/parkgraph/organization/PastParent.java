package io.parkgraph.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an organization stood under on an axis until it was placed anew 曾经的上级.
 *
 * @param axis on which axis
 * @param parentId what it stood under; null for nothing
 * @param since the first day on which it did; null where that is not known
 * @param until the first day on which it did not any more
 */
public record PastParent(
    Axis axis, @Nullable String parentId, @Nullable LocalDate since, LocalDate until) {

  /** How many are kept of an organization on each axis; older ones are forgotten. */
  static final int MOST = 20;

  /**
   * What an organization stood under before, once it stands under these.
   *
   * <p>What is changed before the founding, or twice on one day, never held.
   */
  static List<PastParent> once(
      Organization before,
      @Nullable String sectorParent,
      @Nullable String territoryParent,
      LocalDate today) {
    var all = new ArrayList<>(before.pastParents());
    note(all, before, Axis.SECTOR, sectorParent, today);
    note(all, before, Axis.TERRITORY, territoryParent, today);
    return all;
  }

  private static void note(
      List<PastParent> all,
      Organization before,
      Axis axis,
      @Nullable String next,
      LocalDate today) {
    String parent = axis.parent(before);
    LocalDate since = axis.since(before);
    if (!before.state().active() || Objects.equals(parent, next) || today.equals(since)) {
      return;
    }
    all.add(new PastParent(axis, parent, since, today));
    if (all.stream().filter(each -> each.axis() == axis).count() > MOST) {
      all.remove(all.stream().filter(each -> each.axis() == axis).findFirst().orElseThrow());
    }
  }
}
