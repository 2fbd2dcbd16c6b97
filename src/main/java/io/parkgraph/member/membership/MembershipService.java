package io.parkgraph.member.membership;

import io.parkgraph.member.Person;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.workflow.AvailableAction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The committee's decisions on memberships. Each takes {@code development:approve} where the member
 * belongs, and throws {@link io.parkgraph.platform.security.AccessDenied} where the caller has it
 * nowhere. A transfer that is under way and a floating registration end with the member's rights.
 */
@Service
public class MembershipService {

  private final Documents<Person> people;
  private final Commands commands;
  private final CurrentCaller caller;
  private final Clock clock;

  MembershipService(
      Documents<Person> people, Commands commands, CurrentCaller caller, Clock clock) {
    this.people = people;
    this.commands = commands;
    this.caller = caller;
    this.clock = clock;
  }

  /** Suspends the rights of a member, on probation or in full. */
  public Outcome<Person> suspend(
      String id, @Nullable String on, @Nullable String reason, WriteConditions conditions) {
    return run("suspendMembership", MembershipAction.SUSPEND, id, on, reason, conditions);
  }

  /** Lets a suspended membership go on as it was. */
  public Outcome<Person> resume(
      String id, @Nullable String on, @Nullable String reason, WriteConditions conditions) {
    return run("resumeMembership", MembershipAction.RESUME, id, on, reason, conditions);
  }

  /** Ends a membership, and with it the way to full membership. */
  public Outcome<Person> end(
      String id, @Nullable String on, @Nullable String reason, WriteConditions conditions) {
    return run("endMembership", MembershipAction.END, id, on, reason, conditions);
  }

  /** What the present caller can do with somebody's membership; nothing for who has none. */
  public List<AvailableAction> availableActions(Person person) {
    return MembershipState.of(person)
        .map(state ->
            MembershipWorkflow.TABLE.available(person, state, caller.get().at(person.home())))
        .orElse(List.of());
  }

  private Outcome<Person> run(
      String useCase,
      MembershipAction action,
      String id,
      @Nullable String on,
      @Nullable String reason,
      WriteConditions conditions) {
    Scope scope = MembershipWorkflow.TABLE.scope(null, action);
    return commands.run(
        Command.<Person>change(
                people,
                useCase,
                any -> scope,
                id,
                Arrays.asList(on, reason),
                conditions,
                person ->
                    new MembershipBook(person, LocalDate.now(clock), commands.stamp())
                        .take(action, on, reason))
            .touching(Person::home));
  }
}
