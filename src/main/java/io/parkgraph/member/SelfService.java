package io.parkgraph.member;

import io.parkgraph.platform.security.AccessEntry;
import io.parkgraph.platform.security.AccessTrail;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * What somebody with a phone sees of what is stored about herself. Each use takes {@code
 * self:read}, which is granted for one person.
 */
@Service
public class SelfService {

  private final PersonRepository people;
  private final AccessTrail trail;
  private final CurrentCaller caller;

  SelfService(PersonRepository people, AccessTrail trail, CurrentCaller caller) {
    this.people = people;
    this.trail = trail;
    this.caller = caller;
  }

  /** The person that the caller is; nothing where the caller is nobody who is registered. */
  public Optional<Person> me() {
    Seen seen = caller.seen(Scope.SELF_READ);
    Set<Place> places = seen.places();
    return places == null
        ? Optional.empty()
        : places.stream()
            .filter(place -> place.kind() == Place.Kind.PERSON)
            .sorted()
            .findFirst()
            .flatMap(place -> people.documents().find(place.id()));
  }

  /** Who looked at what of the own person, or tried to, the newest first. */
  public Slice<AccessEntry> looks(Person me, PageRequest page) {
    return trail.aboutPerson(me.id(), page);
  }
}
