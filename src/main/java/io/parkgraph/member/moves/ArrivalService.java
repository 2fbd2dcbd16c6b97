package io.parkgraph.member.moves;

import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.member.Person;
import io.parkgraph.member.arrival.ArrivalAction;
import io.parkgraph.member.arrival.ArrivalWorkflow;
import io.parkgraph.member.arrival.ProposedBranch;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Named;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The use cases of arrivals. Whoever may know of a person may know of the arrival. Each throws
 * {@link io.parkgraph.platform.security.AccessDenied} where the caller has the scope nowhere.
 */
@Service
public class ArrivalService {

  private final Documents<Person> people;
  private final ArrivalRepository arrivals;
  private final Acquaintance acquaintance;
  private final Targets targets;
  private final EnterpriseDirectory enterprises;
  private final Commands commands;
  private final CurrentCaller caller;

  ArrivalService(
      Documents<Person> people,
      ArrivalRepository arrivals,
      Acquaintance acquaintance,
      Targets targets,
      EnterpriseDirectory enterprises,
      Commands commands,
      CurrentCaller caller) {
    this.people = people;
    this.arrivals = arrivals;
    this.acquaintance = acquaintance;
    this.targets = targets;
    this.enterprises = enterprises;
    this.commands = commands;
    this.caller = caller;
  }

  /** One page of the arrivals that match, which takes {@code member:read}. */
  public Slice<PersonArrival> find(ArrivalFilter filter, ArrivalOrder order, PageRequest page) {
    return arrivals.find(filter, caller.seen(Scope.MEMBER_READ), order, page);
  }

  /** How many match, which takes {@code member:read}. */
  public long count(ArrivalFilter filter) {
    return arrivals.count(filter, caller.seen(Scope.MEMBER_READ));
  }

  /** The arrival of an id. */
  public Optional<PersonArrival> find(String id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  /** The arrivals of those ids that the caller may know of, in no certain order. */
  public List<PersonArrival> findAll(Collection<String> ids) {
    List<PersonArrival> found = visible(ids);
    if (found.size() < ids.size()) {
      List<String> there = found.stream().map(PersonArrival::id).toList();
      caller.denied(
          Scope.MEMBER_READ, ids.stream().filter(id -> !there.contains(id)).sorted().toList());
    }
    return found;
  }

  /** The same where the caller did not name them: no attempt at others is put on the record. */
  public List<PersonArrival> visible(Collection<String> ids) {
    var seen = acquaintance.known();
    return people.findAll(ids).stream()
        .filter(person -> seen.contains(person.places()))
        .flatMap(person -> PersonArrival.of(person).stream())
        .toList();
  }

  /** What the present caller can do with an arrival in its present state. */
  public List<AvailableAction> availableActions(PersonArrival arrival) {
    Caller there = caller.get().at(arrival.places());
    return ArrivalWorkflow.TABLE
        .available(arrival.arrival(), arrival.arrival().state(), there)
        .stream()
        .map(each -> Arriving.withConsent(arrival.person(), each))
        .toList();
  }

  /** The branches that are proposed for an arrival, the best first. */
  public List<ProposedBranch> proposed(PersonArrival arrival) {
    return targets.proposedFor(arrival.arrival());
  }

  /** The same of each of some arrivals, by as many commands as of one. */
  public Map<PersonArrival, List<ProposedBranch>> proposedOfEach(Collection<PersonArrival> of) {
    var proposed = targets.proposedForEach(of.stream().map(PersonArrival::arrival).toList());
    return of.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                each -> each, each -> Objects.requireNonNull(proposed.get(each.arrival()))));
  }

  /** The arrival of a person, if there is one. */
  public Optional<PersonArrival> of(Person person) {
    return PersonArrival.of(person);
  }

  /** The member's name as the caller may see it: in clear, or its first character. */
  public String memberName(PersonArrival arrival) {
    return acquaintance.name(arrival.person(), arrival.places());
  }

  /** The caller's own person, for whom it may declare an arrival; nothing for others. */
  public Optional<String> self() {
    return Optional.ofNullable(caller.get().seen(Scope.SELF_WRITE).places()).stream()
        .flatMap(Collection::stream)
        .filter(place -> place.kind() == Place.Kind.PERSON)
        .map(Place::id)
        .sorted()
        .findFirst();
  }

  /** Enterprises whose names hold a text, by name, for the caller to say where it works. */
  public List<Named> employers(String name, int most) {
    caller.require(Scope.SELF_WRITE);
    return enterprises.named(name, most);
  }

  /** Declares the caller's own arrival. */
  public Outcome<PersonArrival> declare(Declaration input, WriteConditions conditions) {
    caller.require(Scope.SELF_WRITE);
    Optional<String> self = self();
    if (self.isEmpty()) {
      var nobody = new Refusal(CommonRefusal.NOT_FOUND, List.of(), List.of());
      return new Outcome.Refused<>(List.of(nobody), null);
    }
    return Part.of(
        commands.run(
            Command.createOrChange(
                people,
                "declareArrival",
                Scope.SELF_WRITE,
                self.get(),
                input,
                conditions,
                known ->
                    Arriving.declare(known, self.get(), input, commands.stamp())
                        .then(person -> atAKnownEmployer(person, input)))),
        PersonArrival::of);
  }

  /** Finds that it is so. */
  public Outcome<PersonArrival> verify(String id, WriteConditions conditions) {
    return run(
        "verifyArrival",
        ArrivalAction.VERIFY,
        id,
        null,
        conditions,
        person -> Arriving.consented(person, arrival -> arrival.verify(commands.stamp())));
  }

  /** Finds that it is not so. */
  public Outcome<PersonArrival> reject(
      String id, @Nullable String reason, WriteConditions conditions) {
    return run(
        "rejectArrival",
        ArrivalAction.REJECT,
        id,
        reason,
        conditions,
        person -> Arriving.step(person, arrival -> arrival.reject(reason, commands.stamp())));
  }

  /** Gives the member one of the proposed branches. */
  public Outcome<PersonArrival> match(
      String id, String organizationId, WriteConditions conditions) {
    return run(
        "matchArrival",
        ArrivalAction.MATCH,
        id,
        organizationId,
        conditions,
        person ->
            Arriving.match(person, organizationId, targets.proposedFor(person), commands.stamp()));
  }

  private Outcome<PersonArrival> run(
      String useCase,
      ArrivalAction action,
      String id,
      @Nullable String input,
      WriteConditions conditions,
      Function<Person, Decision<Person>> decide) {
    Scope scope = ArrivalWorkflow.TABLE.scope(null, action);
    return Part.of(
        commands.run(
            Command.change(
                people, useCase, any -> scope, id, Arrays.asList(id, input), conditions, decide)),
        PersonArrival::of);
  }

  private Decision<Person> atAKnownEmployer(Person person, Declaration input) {
    return input.employerId() == null || enterprises.exists(input.employerId())
        ? Decision.accept(person)
        : Decision.refuse(Refusal.of(MoveRefusal.EMPLOYER_UNKNOWN, "employerId"));
  }
}
