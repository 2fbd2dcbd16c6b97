package io.parkgraph.organization;

import io.parkgraph.platform.store.TextFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which organizations are wanted; conditions that are given must all hold.
 *
 * @param kinds of one of these kinds
 * @param states in one of these states
 * @param name with such a name
 * @param parentId directly under this one on the sector line
 * @param territoryParentId directly under this one in the territory
 * @param enterpriseId this enterprise's own, or a joint branch that is for it
 * @param termDue whether the election of its committee is due by the calendar
 * @param and all of these hold as well
 * @param or one of these holds as well; an empty list asks for nothing
 * @param not this does not hold
 */
public record OrganizationFilter(
    @Nullable List<OrganizationKind> kinds,
    @Nullable List<OrganizationState> states,
    @Nullable TextFilter name,
    @Nullable String parentId,
    @Nullable String territoryParentId,
    @Nullable String enterpriseId,
    @Nullable Boolean termDue,
    List<OrganizationFilter> and,
    List<OrganizationFilter> or,
    @Nullable OrganizationFilter not) {

  /** All organizations. */
  public static final OrganizationFilter ALL =
      new OrganizationFilter(null, null, null, null, null, null, null, List.of(), List.of(), null);

  /** Copies its lists. */
  public OrganizationFilter {
    kinds = kinds == null ? null : List.copyOf(kinds);
    states = states == null ? null : List.copyOf(states);
    and = List.copyOf(and);
    or = List.copyOf(or);
  }

  /** Those at work with such a name. */
  static OrganizationFilter atWork(TextFilter name) {
    return new OrganizationFilter(
        null,
        List.of(OrganizationState.ACTIVE, OrganizationState.TERM_DUE),
        name,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null);
  }

  /** The organizations of these kinds and states whose names contain a text. */
  public static OrganizationFilter of(
      @Nullable List<OrganizationKind> kinds,
      @Nullable List<OrganizationState> states,
      String part) {
    return new OrganizationFilter(
        kinds,
        states,
        part.isBlank() ? null : TextFilter.containing(part),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null);
  }
}
