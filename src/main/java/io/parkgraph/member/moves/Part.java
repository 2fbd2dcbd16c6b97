package io.parkgraph.member.moves;

import io.parkgraph.member.Person;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.Outcome;
import java.util.Optional;
import java.util.function.Function;

/** What a write of a person came to, told of the part that it was about. */
final class Part {

  private Part() {}

  /** The same outcome of a part; the part is there wherever the write was done. */
  static <P extends Aggregate> Outcome<P> of(
      Outcome<Person> outcome, Function<Person, Optional<P>> part) {
    return switch (outcome) {
      case Outcome.Done<Person>(var person, var replayed, var changed) ->
          new Outcome.Done<>(part.apply(person).orElseThrow(), replayed, changed);
      case Outcome.Refused<Person>(var refusals, var current) ->
          new Outcome.Refused<>(refusals, Optional.ofNullable(current).flatMap(part).orElse(null));
    };
  }
}
