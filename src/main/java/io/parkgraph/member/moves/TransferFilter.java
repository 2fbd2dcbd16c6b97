package io.parkgraph.member.moves;

import io.parkgraph.member.transfer.TransferState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which transfers are wanted; conditions that are given must all hold.
 *
 * @param state in this state
 * @param open under way, or not
 * @param fromId from this organization
 * @param toId to this organization
 * @param personId of this person
 * @param and all of these hold as well
 * @param or one of these holds as well; an empty list asks for nothing
 * @param not this does not hold
 */
public record TransferFilter(
    @Nullable TransferState state,
    @Nullable Boolean open,
    @Nullable String fromId,
    @Nullable String toId,
    @Nullable String personId,
    List<TransferFilter> and,
    List<TransferFilter> or,
    @Nullable TransferFilter not) {

  /** All transfers. */
  public static final TransferFilter ALL =
      new TransferFilter(null, null, null, null, null, List.of(), List.of(), null);

  /** Copies its lists. */
  public TransferFilter {
    and = List.copyOf(and);
    or = List.copyOf(or);
  }

  /** The transfers of a person. */
  public static TransferFilter ofPerson(String personId) {
    return new TransferFilter(null, null, null, null, personId, List.of(), List.of(), null);
  }
}
