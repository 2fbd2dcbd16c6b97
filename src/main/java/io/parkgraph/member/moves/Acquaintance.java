package io.parkgraph.member.moves;

import io.parkgraph.member.Person;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.security.Seen;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What of arrivals and transfers the present caller may know. */
@Component
class Acquaintance {

  private static final String HIDDEN = "**";

  private final CurrentCaller caller;

  Acquaintance(CurrentCaller caller) {
    this.caller = caller;
  }

  /**
   * What belongs where the caller reads members, and what is the caller's own.
   *
   * @throws io.parkgraph.platform.security.AccessDenied if it may know of nothing
   */
  Seen known() {
    Caller who = caller.get();
    return who.may(Scope.SELF_READ)
        ? both(who.seen(Scope.SELF_READ), who.seen(Scope.MEMBER_READ))
        : caller.seen(Scope.MEMBER_READ);
  }

  /**
   * Whose it is, as the caller may see it: in clear where it is its own and where it may change
   * members, else the first character.
   */
  String name(Person person, Collection<Place> places) {
    Caller who = caller.get();
    String name = person.name();
    return both(who.seen(Scope.SELF_READ), who.seen(Scope.MEMBER_WRITE)).contains(places)
        ? name
        : Character.toString(name.codePointAt(0)) + HIDDEN;
  }

  private static Seen both(Seen one, Seen other) {
    if (one.all() || other.all()) {
      return Seen.ALL;
    }
    Set<Place> places = new HashSet<>(Objects.requireNonNull(one.places()));
    places.addAll(Objects.requireNonNull(other.places()));
    return new Seen(places);
  }
}
