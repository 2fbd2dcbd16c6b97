package io.parkgraph.member;

import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentAction;
import io.parkgraph.member.development.DevelopmentRefusal;
import io.parkgraph.member.development.DevelopmentStage;
import io.parkgraph.member.development.DevelopmentWorkflow;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.workflow.AvailableAction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * The developments that go on, as far as the caller knows the people. Each throws {@link
 * io.parkgraph.platform.security.AccessDenied} where the caller may list nobody.
 */
@Service
public class DevelopmentPipeline {

  private final DevelopmentRepository developments;
  private final PersonRepository people;
  private final PersonDirectory directory;
  private final Sight sight;
  private final CurrentCaller caller;
  private final Clock clock;

  DevelopmentPipeline(
      DevelopmentRepository developments,
      PersonRepository people,
      PersonDirectory directory,
      Sight sight,
      CurrentCaller caller,
      Clock clock) {
    this.developments = developments;
    this.people = people;
    this.directory = directory;
    this.sight = sight;
    this.caller = caller;
    this.clock = clock;
  }

  /** One page of those that match, by stage, step and day. */
  public Slice<Person> find(DevelopmentFilter filter, PageRequest page) {
    return developments.find(filter, sight.listed(), page);
  }

  /** How many match. */
  public long count(DevelopmentFilter filter) {
    return developments.count(filter, sight.listed());
  }

  /** How many match in each stage, all five of them, in their order. */
  public Map<DevelopmentStage, Long> counts(DevelopmentFilter filter) {
    var counts = new EnumMap<DevelopmentStage, Long>(DevelopmentStage.class);
    for (DevelopmentStage stage : DevelopmentStage.values()) {
      counts.put(stage, count(filter.in(stage)));
    }
    return counts;
  }

  /** The next step, a longer probation and an end, as the caller sees them on a development. */
  public List<AvailableAction> availableActions(Person person) {
    Development development = person.development();
    if (development == null) {
      return List.of();
    }
    Set<DevelopmentAction> offered =
        EnumSet.of(DevelopmentAction.EXTEND_PROBATION, DevelopmentAction.END);
    development.next().map(DevelopmentAction::of).ifPresent(offered::add);
    Caller there = caller.get().at(person.home());
    return DevelopmentWorkflow.TABLE.available(development, development.state(), there).stream()
        .filter(action -> offered.contains(DevelopmentAction.valueOf(action.action())))
        .map(action -> unlessWaiting(action, development))
        .map(action -> unlessSuspended(action, person))
        .toList();
  }

  /** Those of the mentors, introducers or voters whom the caller may know of. */
  public List<Person> named(Collection<String> ids) {
    return people.findAll(ids, sight.known());
  }

  /** The full members of somebody's branch, who vote and may be named, by their names. */
  public List<Person> voters(Person person) {
    return byName(person.branch().map(directory::voters).orElse(List.of()));
  }

  /** The members of somebody's branch on probation, who do not vote, by their names. */
  public List<Person> probationary(Person person) {
    return byName(person.branch().map(directory::probationary).orElse(Set.of()));
  }

  /** How many are due at a meeting of somebody's branch, by the roll. */
  public int due(Person person) {
    return person.branch().map(directory::fullMembers).orElse(0);
  }

  private static AvailableAction unlessSuspended(AvailableAction action, Person person) {
    return action.allowed() && person.isSuspended()
        ? new AvailableAction(
            action.action(), false, Refusal.of(DevelopmentRefusal.MEMBERSHIP_SUSPENDED, "id"))
        : action;
  }

  private List<Person> byName(Collection<String> ids) {
    return named(ids).stream().sorted(Comparator.comparing(Person::name)).toList();
  }

  private AvailableAction unlessWaiting(AvailableAction action, Development development) {
    boolean next =
        development.next().filter(step -> step.name().equals(action.action())).isPresent();
    Refusal waiting = development.waiting(LocalDate.now(clock)).orElse(null);
    return next && action.allowed() && waiting != null
        ? new AvailableAction(action.action(), false, waiting)
        : action;
  }
}
