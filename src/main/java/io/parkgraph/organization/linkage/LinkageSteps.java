package io.parkgraph.organization.linkage;

import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The steps of linkages. Each throws {@link io.parkgraph.platform.security.AccessDenied} if the
 * caller lacks the scope of the workflow's row: {@code linkage:write} to conclude and to end,
 * {@code linkage:contact} for all else.
 */
@Service
public class LinkageSteps {

  private final LinkageRepository linkages;
  private final LinkageReach reach;
  private final LinkageBodies bodies;
  private final Commands commands;
  private final CurrentCaller caller;
  private final Clock clock;

  LinkageSteps(
      LinkageRepository linkages,
      LinkageReach reach,
      LinkageBodies bodies,
      Commands commands,
      CurrentCaller caller,
      Clock clock) {
    this.linkages = linkages;
    this.reach = reach;
    this.bodies = bodies;
    this.commands = commands;
    this.caller = caller;
    this.clock = clock;
  }

  /** Links an enterprise; refused while another linkage holds what only one may hold. */
  public Outcome<Linkage> conclude(ConcludeLinkage input, WriteConditions conditions) {
    return commands.run(
        Command.create(
                linkages.documents(),
                "concludeLinkage",
                Scope.LINKAGE_WRITE,
                "enterpriseId",
                input,
                conditions,
                () -> decide(input))
            .touching(reach::places));
  }

  /** Logs a contact. */
  public Outcome<Linkage> logContact(String id, LogContact input, WriteConditions conditions) {
    return change(
        "logLinkageContact",
        id,
        Scope.LINKAGE_CONTACT,
        input,
        conditions,
        linkage -> new ContactLog(linkage).add(input, today(), commands.stamp()));
  }

  /** Tells what stands in the enterprise's way. */
  public Outcome<Linkage> raiseBlocker(
      String id, @Nullable String text, WriteConditions conditions) {
    return change(
        "raiseLinkageBlocker",
        id,
        Scope.LINKAGE_CONTACT,
        Arrays.asList(text),
        conditions,
        linkage -> new Blockers(linkage).raise(text, commands.stamp()));
  }

  /** Says how a blocker was solved. */
  public Outcome<Linkage> resolveBlocker(
      String id, String blockerId, @Nullable String reason, WriteConditions conditions) {
    return change(
        "resolveLinkageBlocker",
        id,
        Scope.LINKAGE_CONTACT,
        Arrays.asList(blockerId, reason),
        conditions,
        linkage -> new Blockers(linkage).resolve(blockerId, reason, commands.stamp()));
  }

  /**
   * Ends a linkage.
   *
   * @param until the first day on which it does not hold any more; today without one
   */
  public Outcome<Linkage> end(
      String id, @Nullable String until, @Nullable String reason, WriteConditions conditions) {
    return change(
        "endLinkage",
        id,
        Scope.LINKAGE_WRITE,
        Arrays.asList(until, reason),
        conditions,
        linkage -> linkage.end(until, reason, today()));
  }

  /** Notes by the clock that nobody was in contact for too long. */
  Outcome<Linkage> fallSilent(String id, LocalDate today, int days) {
    return change(
        "fallSilent",
        id,
        Scope.SYSTEM_STEP,
        List.of(today, days),
        WriteConditions.NONE,
        linkage -> linkage.fallSilent(today, days));
  }

  private Decision<Linkage> decide(ConcludeLinkage input) {
    List<Refusal> unknown = bodies.unknown(input, this::mayLink);
    return switch (Linkage.conclude(UUID.randomUUID().toString(), input, today())) {
      case Decision.Refused<Linkage>(var refusals) -> {
        List<Refusal> all = new ArrayList<>(refusals);
        all.addAll(unknown);
        yield Decision.refuse(all);
      }
      case Decision.Accepted<Linkage> accepted ->
          unknown.isEmpty() ? accepted : Decision.refuse(unknown);
    };
  }

  private boolean mayLink(String enterpriseId) {
    return caller.get().may(Scope.LINKAGE_WRITE, Set.of(Place.enterprise(enterpriseId)));
  }

  private Outcome<Linkage> change(
      String useCase,
      String id,
      Scope scope,
      Object input,
      WriteConditions conditions,
      Function<Linkage, Decision<Linkage>> decide) {
    return commands.run(
        Command.change(linkages.documents(), useCase, any -> scope, id, input, conditions, decide)
            .touching(reach::places));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
