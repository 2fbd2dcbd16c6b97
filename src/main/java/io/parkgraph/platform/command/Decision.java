package io.parkgraph.platform.command;

import java.util.List;

/**
 * What an aggregate answers when asked to change: the next state with its events, or the refusals.
 *
 * @param <A> the aggregate
 */
public sealed interface Decision<A extends Aggregate> {

  /** The change may be written; with no events there is nothing to write. */
  record Accepted<A extends Aggregate>(A next, List<DomainEvent> events) implements Decision<A> {}

  /** The change is refused, with at least one reason. */
  record Refused<A extends Aggregate>(List<Refusal> refusals) implements Decision<A> {}

  /** Accepts the next state. */
  static <A extends Aggregate> Decision<A> accept(A next, DomainEvent... events) {
    return new Accepted<>(next, List.of(events));
  }

  /** Refuses for the given reasons. */
  static <A extends Aggregate> Decision<A> refuse(List<Refusal> refusals) {
    return new Refused<>(List.copyOf(refusals));
  }

  /** Refuses for one reason. */
  static <A extends Aggregate> Decision<A> refuse(Refusal refusal) {
    return new Refused<>(List.of(refusal));
  }
}
