package io.parkgraph.member.moves;

import io.parkgraph.member.arrival.ArrivalState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which arrivals are wanted; conditions that are given must all hold.
 *
 * @param state in this state
 * @param employerId of people whose arrival names this employer
 * @param branchId matched to this branch
 * @param and all of these hold as well
 * @param or one of these holds as well; an empty list asks for nothing
 * @param not this does not hold
 */
public record ArrivalFilter(
    @Nullable ArrivalState state,
    @Nullable String employerId,
    @Nullable String branchId,
    List<ArrivalFilter> and,
    List<ArrivalFilter> or,
    @Nullable ArrivalFilter not) {

  /** All arrivals. */
  public static final ArrivalFilter ALL =
      new ArrivalFilter(null, null, null, List.of(), List.of(), null);

  /** Copies its lists. */
  public ArrivalFilter {
    and = List.copyOf(and);
    or = List.copyOf(or);
  }

  /** Those in a state. */
  public static ArrivalFilter in(ArrivalState state) {
    return new ArrivalFilter(state, null, null, List.of(), List.of(), null);
  }
}
