package io.parkgraph.member.moves;

import io.parkgraph.member.Person;
import io.parkgraph.member.floating.Floating;
import io.parkgraph.member.floating.FloatingRefusal;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The use cases of floating members: who keeps a member's relation registers where the member takes
 * part, and either of the two organizations ends it. Each takes {@code member:write} and throws
 * {@link io.parkgraph.platform.security.AccessDenied} where the caller has it nowhere.
 */
@Service
public class FloatingService {

  private final Documents<Person> people;
  private final Targets targets;
  private final Commands commands;
  private final CurrentCaller caller;
  private final Clock clock;

  FloatingService(
      Documents<Person> people,
      Targets targets,
      Commands commands,
      CurrentCaller caller,
      Clock clock) {
    this.people = people;
    this.targets = targets;
    this.commands = commands;
    this.caller = caller;
    this.clock = clock;
  }

  /** Registers a member with the organization that the member takes part in. */
  public Outcome<Person> register(
      String personId, String organizationId, WriteConditions conditions) {
    caller.require(Scope.MEMBER_WRITE);
    var checks = new InputChecks();
    targets.check(
        checks,
        "organizationId",
        organizationId,
        FloatingRefusal.HOST_UNKNOWN,
        FloatingRefusal.HOST_NOT_ACTIVE);
    return checks.failed()
        ? new Outcome.Refused<>(checks.refusals(), null)
        : commands.run(
            Command.part(
                    people,
                    "registerFloating",
                    Scope.MEMBER_WRITE,
                    personId,
                    "personId",
                    Arrays.asList(personId, organizationId),
                    conditions,
                    person -> Hosting.register(person, organizationId, commands.stamp()))
                .touching(Person::home));
  }

  /** Ends it; who hosts the member may do so, although it knows no more of the member then. */
  public Outcome<Person> end(String personId, @Nullable String reason, WriteConditions conditions) {
    return commands.run(
        Command.part(
                people,
                "endFloating",
                Scope.MEMBER_WRITE,
                personId,
                "personId",
                Collections.singletonList(reason),
                conditions,
                person -> Hosting.end(person, reason, commands.stamp()))
            .touching(this::withLastHost));
  }

  private Set<Place> withLastHost(Person person) {
    var places = new HashSet<>(person.places());
    LocalDate today = LocalDate.now(clock);
    Optional.ofNullable(person.floating())
        .filter(floating -> today.equals(floating.until()))
        .map(Floating::organizationId)
        .map(Place::organization)
        .ifPresent(places::add);
    return places;
  }
}
