package io.parkgraph.member.moves;

import io.parkgraph.member.Person;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.security.Place;
import java.util.Optional;
import java.util.Set;

/**
 * An arrival with the person within whom it stands; whoever may know of the person may know of it.
 *
 * @param person whose
 * @param arrival which
 */
public record PersonArrival(Person person, Arrival arrival) implements Aggregate {

  /** The arrival of a person, if there is one. */
  static Optional<PersonArrival> of(Person person) {
    return Optional.ofNullable(person.arrival()).map(arrival -> new PersonArrival(person, arrival));
  }

  /** The person's key: there is one arrival of each. */
  @Override
  public String id() {
    return person.id();
  }

  @Override
  public long version() {
    return person.version();
  }

  @Override
  public Set<Place> places() {
    return person.places();
  }

  /** Never tells whose it is. */
  @Override
  public String toString() {
    return "PersonArrival[%s]".formatted(person.id());
  }
}
