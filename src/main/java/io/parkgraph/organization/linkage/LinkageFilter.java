package io.parkgraph.organization.linkage;

import io.parkgraph.enterprise.EnterpriseFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which linkages are wanted; conditions that are given must all hold.
 *
 * @param enterpriseId of this enterprise
 * @param enterprise of an enterprise that matches
 * @param kind of this kind
 * @param state in this state
 * @param bodyId with this organization
 * @param activeOn that held on this day
 * @param stale without a contact for too long by now, or not
 * @param blocked with an open blocker, or without
 * @param and all of these hold as well
 * @param or one of these holds as well; an empty list asks for nothing
 * @param not this does not hold
 */
public record LinkageFilter(
    @Nullable String enterpriseId,
    @Nullable EnterpriseFilter enterprise,
    @Nullable LinkageKind kind,
    @Nullable LinkageState state,
    @Nullable String bodyId,
    @Nullable LocalDate activeOn,
    @Nullable Boolean stale,
    @Nullable Boolean blocked,
    List<LinkageFilter> and,
    List<LinkageFilter> or,
    @Nullable LinkageFilter not) {

  /** All linkages. */
  public static final LinkageFilter ALL =
      new LinkageFilter(null, null, null, null, null, null, null, null, List.of(), List.of(), null);

  /** Copies its lists. */
  public LinkageFilter {
    and = List.copyOf(and);
    or = List.copyOf(or);
  }

  /** The linkages of enterprises that match. */
  public static LinkageFilter of(EnterpriseFilter enterprise) {
    return new LinkageFilter(
        null, enterprise, null, null, null, null, null, null, List.of(), List.of(), null);
  }

  /**
   * Those in force.
   *
   * @param stale without a contact for too long; null for all
   * @param blocked with an open blocker; null for all
   */
  public static LinkageFilter inForce(@Nullable Boolean stale, @Nullable Boolean blocked) {
    return new LinkageFilter(
        null,
        null,
        null,
        LinkageState.ACTIVE,
        null,
        null,
        stale,
        blocked,
        List.of(),
        List.of(),
        null);
  }

  /**
   * Whether it asks anything about enterprises, so that the caller must be allowed to read them.
   */
  boolean looksIntoEnterprises() {
    return enterprise != null
        || (not != null && not.looksIntoEnterprises())
        || Stream.concat(and.stream(), or.stream()).anyMatch(LinkageFilter::looksIntoEnterprises);
  }
}
