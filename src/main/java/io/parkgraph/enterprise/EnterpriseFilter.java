package io.parkgraph.enterprise;

import io.parkgraph.platform.store.TextFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which enterprises are wanted; conditions that are given must all hold.
 *
 * @param managed managed by the park's Party committee or not
 * @param site where they sit
 * @param industry the code of their industry
 * @param name their name, or its pinyin
 * @param creditCode their credit code
 * @param and all of these hold as well
 * @param or one of these holds as well; an empty list asks for nothing
 * @param not this does not hold
 */
public record EnterpriseFilter(
    @Nullable Boolean managed,
    @Nullable Site site,
    @Nullable TextFilter industry,
    @Nullable TextFilter name,
    @Nullable TextFilter creditCode,
    List<EnterpriseFilter> and,
    List<EnterpriseFilter> or,
    @Nullable EnterpriseFilter not) {

  /** Copies its lists; a list that an input left out is empty. */
  public EnterpriseFilter {
    and = and == null ? List.of() : List.copyOf(and);
    or = or == null ? List.of() : List.copyOf(or);
  }

  /** All enterprises. */
  public static final EnterpriseFilter ALL =
      new EnterpriseFilter(null, null, null, null, null, List.of(), List.of(), null);

  /** The managed enterprises. */
  public static final EnterpriseFilter MANAGED =
      new EnterpriseFilter(true, null, null, null, null, List.of(), List.of(), null);

  /** The enterprises whose names contain a text. */
  public static EnterpriseFilter named(String part) {
    return part.isBlank()
        ? ALL
        : new EnterpriseFilter(
            null, null, null, TextFilter.containing(part), null, List.of(), List.of(), null);
  }
}
