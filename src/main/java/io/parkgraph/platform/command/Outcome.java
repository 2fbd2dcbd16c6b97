package io.parkgraph.platform.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a write came to.
 *
 * @param <A> the aggregate
 */
public sealed interface Outcome<A extends Aggregate> {

  /** The entity as it is stored now; {@code replayed} when an earlier call had this effect. */
  record Done<A extends Aggregate>(A entity, boolean replayed) implements Outcome<A> {}

  /** Nothing was written; {@code current} is the stored entity where the caller may see it. */
  record Refused<A extends Aggregate>(List<Refusal> refusals, @Nullable A current)
      implements Outcome<A> {}
}
