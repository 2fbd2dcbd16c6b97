package io.parkgraph.member;

import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.security.Seen;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who sees whom, and how much of them. Whoever may change a person, and the person, sees the name
 * in clear; who may only read sees its first character. Numbers are masked for everybody.
 */
@Component
class Sight {

  private static final String HIDDEN = "**";

  private final CurrentCaller caller;

  Sight(CurrentCaller caller) {
    this.caller = caller;
  }

  /**
   * Whom the caller may know of: the people at its places, and itself.
   *
   * @throws io.parkgraph.platform.security.AccessDenied if it may know of nobody
   */
  Seen known() {
    Caller who = caller.get();
    return who.may(Scope.SELF_READ)
        ? both(who.seen(Scope.SELF_READ), who.seen(Scope.MEMBER_READ))
        : caller.seen(Scope.MEMBER_READ);
  }

  /** Whether the caller may know of the person. */
  boolean knows(Person person) {
    Caller who = caller.get();
    return who.may(Scope.MEMBER_READ, person.places()) || who.may(Scope.SELF_READ, person.places());
  }

  /**
   * Whom the caller may list.
   *
   * @throws io.parkgraph.platform.security.AccessDenied if it may list nobody
   */
  Seen listed() {
    return caller.seen(Scope.MEMBER_READ);
  }

  /** Of whom the caller sees the name in clear; nobody where it may not. */
  Seen named() {
    Caller who = caller.get();
    return both(who.seen(Scope.SELF_READ), who.seen(Scope.MEMBER_WRITE));
  }

  /** Those of the listed ones whose names the caller sees in clear. */
  Seen namedAmong(Seen listed) {
    Seen named = caller.get().seen(Scope.MEMBER_WRITE);
    if (listed.all() || named.all()) {
      return listed.all() ? named : listed;
    }
    Set<Place> places = new HashSet<>(Objects.requireNonNull(listed.places()));
    places.retainAll(Objects.requireNonNull(named.places()));
    return new Seen(places);
  }

  /** The name as the caller may see it, such as {@code 示**}. */
  String name(Person person) {
    return named().contains(person.places()) ? person.name() : masked(person.name());
  }

  /** The name as everybody may see it who may know of the person. */
  static String masked(String name) {
    return Character.toString(name.codePointAt(0)) + HIDDEN;
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
