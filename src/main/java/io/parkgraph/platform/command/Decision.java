package io.parkgraph.platform.command;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an aggregate, or a part of one, answers when asked to change: the next state with its
 * events, or the refusals. A part knows nothing of the aggregate that it stands in, which says by
 * {@link #within} what it is with that part.
 *
 * @param <A> the aggregate or the part
 */
public sealed interface Decision<A> {

  /** The change may be written; with no events there is nothing to write. */
  record Accepted<A>(A next, List<DomainEvent> events) implements Decision<A> {}

  /** The change is refused, with at least one reason. */
  record Refused<A>(List<Refusal> refusals) implements Decision<A> {}

  /** Accepts the next state. */
  static <A> Decision<A> accept(A next, DomainEvent... events) {
    return new Accepted<>(next, List.of(events));
  }

  /** Refuses for the given reasons. */
  static <A> Decision<A> refuse(List<Refusal> refusals) {
    return new Refused<>(List.copyOf(refusals));
  }

  /** Refuses for one reason. */
  static <A> Decision<A> refuse(Refusal refusal) {
    return new Refused<>(List.of(refusal));
  }

  /** What follows at once from the next state, as part of the same decision. */
  default Decision<A> then(Function<A, Decision<A>> more) {
    return switch (this) {
      case Refused<A> refused -> refused;
      case Accepted<A>(var next, var first) ->
          switch (more.apply(next)) {
            case Refused<A> refused -> refused;
            case Accepted<A>(var last, var second) ->
                new Accepted<>(last, Stream.concat(first.stream(), second.stream()).toList());
          };
    };
  }

  /** The same decision of what holds this part, such as {@code person::withArrival}. */
  default <W> Decision<W> within(Function<? super A, ? extends W> whole) {
    return switch (this) {
      case Accepted<A>(var next, var events) -> new Accepted<>(whole.apply(next), events);
      case Refused<A>(var refusals) -> new Refused<>(refusals);
    };
  }
}
