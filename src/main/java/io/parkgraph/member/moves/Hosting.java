package io.parkgraph.member.moves;

import io.parkgraph.member.Person;
import io.parkgraph.member.floating.Floating;
import io.parkgraph.member.floating.FloatingRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import org.jspecify.annotations.Nullable;

/** What a registration as a floating member does to a person. */
final class Hosting {

  private Hosting() {}

  /** Decides on registering; an arrival that waits for it is placed. */
  static Decision<Person> register(Person person, String organizationId, Stamp stamp) {
    return Moving.isMember(person)
        ? Floating.register(person.floating(), person.branch().orElse(null), organizationId, stamp)
            .within(person::withFloating)
            .then(hosted -> Arriving.place(hosted, stamp))
        : Decision.refuse(Refusal.of(MoveRefusal.NOT_A_PARTY_MEMBER, "personId"));
  }

  /** Decides on ending it. */
  static Decision<Person> end(Person person, @Nullable String reason, Stamp stamp) {
    Floating floating = person.floating();
    return floating == null
        ? Decision.refuse(Refusal.of(FloatingRefusal.FLOATING_NOT_ACTIVE, "personId"))
        : floating.end(reason, stamp).within(person::withFloating);
  }
}
