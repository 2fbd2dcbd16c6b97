package io.parkgraph.platform.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a write came to.
 *
 * @param <A> the aggregate
 */
public sealed interface Outcome<A extends Aggregate> {

  /**
   * The entity as it is stored now; {@code replayed} when an earlier call had this effect, {@code
   * changed} when this call or that one wrote, false when all was as wanted already. Of a rehearsal
   * it is the entity as it would be stored.
   */
  record Done<A extends Aggregate>(A entity, boolean replayed, boolean changed)
      implements Outcome<A> {}

  /** Nothing was written; {@code current} is the stored entity where the caller may see it. */
  record Refused<A extends Aggregate>(List<Refusal> refusals, @Nullable A current)
      implements Outcome<A> {}
}
