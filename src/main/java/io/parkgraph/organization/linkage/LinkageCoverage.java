package io.parkgraph.organization.linkage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How many of the managed enterprises are covered 联动覆盖: linked in all three ways. Enterprises that
 * the park does not manage are no part of it.
 *
 * @param on the day of which it tells
 * @param managed how many managed enterprises there are
 * @param gaps those that are not covered, in the order of their credit codes
 */
public record LinkageCoverage(LocalDate on, int managed, List<Gap> gaps) {

  /** Copies its list. */
  public LinkageCoverage {
    gaps = List.copyOf(gaps);
  }

  /**
   * What an enterprise lacks.
   *
   * @param enterpriseId its credit code
   * @param missing the ways in which it is not linked; at least one
   */
  public record Gap(String enterpriseId, List<LinkageKind> missing) {

    /** Copies its list. */
    public Gap {
      missing = List.copyOf(missing);
    }
  }

  /**
   * Computes it.
   *
   * @param linkages linkages of any enterprises and of any time
   */
  public static LinkageCoverage of(
      LocalDate on, Collection<String> managed, Collection<Linkage> linkages) {
    Map<String, Set<LinkageKind>> kinds = new HashMap<>();
    linkages.stream()
        .filter(linkage -> linkage.isActiveOn(on))
        .forEach(linkage ->
            kinds
                .computeIfAbsent(linkage.enterpriseId(), none -> EnumSet.noneOf(LinkageKind.class))
                .add(linkage.kind()));
    Set<String> all = new TreeSet<>(managed);
    List<Gap> gaps =
        all.stream()
            .map(id -> new Gap(id, missing(kinds.getOrDefault(id, Set.of()))))
            .filter(gap -> !gap.missing().isEmpty())
            .toList();
    return new LinkageCoverage(on, all.size(), gaps);
  }

  /** How many are covered. */
  public int covered() {
    return managed - gaps.size();
  }

  /** The covered among the managed ones, 0 to 1; null where none is managed. */
  public @Nullable Double fraction() {
    return managed == 0 ? null : (double) covered() / managed;
  }

  private static List<LinkageKind> missing(Set<LinkageKind> there) {
    Set<LinkageKind> missing = EnumSet.allOf(LinkageKind.class);
    missing.removeAll(there);
    return List.copyOf(missing);
  }
}
