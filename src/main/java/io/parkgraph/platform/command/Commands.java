package io.parkgraph.platform.command;

import io.parkgraph.platform.events.EventRelay;
import io.parkgraph.platform.events.FieldChanges;
import io.parkgraph.platform.events.PendingEvents;
import io.parkgraph.platform.events.Step;
import io.parkgraph.platform.events.StepWatch;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Envelope;
import io.parkgraph.platform.store.Stored;
import io.parkgraph.platform.store.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one write path: authorizes, answers replays, loads, lets the aggregate decide, and writes the
 * next state with its events and its idempotency key in one atomic, conditional write.
 */
@Component
public final class Commands {

  private static final int ATTEMPTS = 20;
  private static final int KEY_LENGTH = 100;

  private final CurrentCaller caller;
  private final Clock clock;
  private final JsonMapper json;
  private final EventRelay relay;
  private final Vault vault;
  private final StepWatch watch;

  Commands(
      CurrentCaller caller,
      Clock clock,
      JsonMapper json,
      EventRelay relay,
      Vault vault,
      StepWatch watch) {
    this.caller = caller;
    this.clock = clock;
    this.json = json;
    this.relay = relay;
    this.vault = vault;
    this.watch = watch;
  }

  /** Who acts now, and when. */
  public Stamp stamp() {
    return new Stamp(caller.get().name(), clock.instant());
  }

  /**
   * Runs one write.
   *
   * @throws io.parkgraph.platform.security.AccessDenied if the caller lacks the command's scope
   */
  public <A extends Aggregate> Outcome<A> run(Command<A> command) {
    Caller who = caller.get();
    String key = command.conditions().idempotencyKey();
    if (key != null && (key.isBlank() || key.length() > KEY_LENGTH)) {
      return refused(Refusal.of(CommonRefusal.INVALID, "idempotencyKey"), null);
    }
    AppliedKey applied = key == null ? null : applied(who, command, key);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var outcome = attempt(command, who, applied);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    throw new ConcurrencyFailureException("too many concurrent writes of " + command.name());
  }

  /** Stores those of many aggregates that are not there yet; for seeds. */
  public <A extends Aggregate> void seed(Documents<A> documents, List<A> aggregates, String event) {
    var stored = new ArrayList<Stored<A>>();
    for (A aggregate : aggregates) {
      var events =
          events(documents, Caller.SYSTEM, null, aggregate, 1, List.of(DomainEvent.of(event)));
      stored.add(new Stored<>(aggregate, new Envelope(1, List.of(), events)));
    }
    documents.insertMissing(stored);
    relay.signal(documents);
  }

  private <A extends Aggregate> Optional<Outcome<A>> attempt(
      Command<A> command, Caller who, @Nullable AppliedKey applied) {
    Stored<A> found = command.id() == null ? null : load(command, command.id()).orElse(null);
    Stored<A> stored = found != null && command.mayTouch(who, found.aggregate()) ? found : null;
    A current = stored == null ? null : stored.aggregate();
    Scope scope = command.scope().apply(current);
    caller.require(scope);
    if (applied != null) {
      var replay = replay(command, who, applied);
      if (replay.isPresent()) {
        return replay;
      }
    }
    Long expected = command.conditions().expectedVersion();
    if (stored != null && expected != null && expected != stored.envelope().version()) {
      return Optional.of(refused(Refusal.of(CommonRefusal.CONFLICT, "expectedVersion"), current));
    }
    return switch (command.decide().apply(current)) {
      case Decision.Refused<A>(var refusals) -> {
        if (stored == null && command.id() != null && who.limited()) {
          caller.denied(scope, List.of(command.id()));
        }
        yield Optional.of(new Outcome.Refused<>(refusals, current));
      }
      case Decision.Accepted<A>(var next, var events) -> {
        if (found != stored || !command.mayTouch(who, next)) {
          caller.denied(scope, List.of(next.id()));
          yield Optional.of(refused(Refusal.of(CommonRefusal.NOT_FOUND, command.keyField()), null));
        }
        if (events.isEmpty()) {
          yield Optional.of(new Outcome.Done<>(next, false, false));
        }
        Rehearsal rehearsal = command.conditions().rehearsal();
        yield rehearsal == null
            ? write(command, who, applied, stored, next, events)
            : Optional.of(rehearse(command, rehearsal, stored, next));
      }
    };
  }

  private static <A extends Aggregate> Optional<Stored<A>> load(Command<A> command, String id) {
    Rehearsal rehearsal = command.conditions().rehearsal();
    return rehearsal == null
        ? command.documents().load(id)
        : rehearsal.load(command.documents(), id);
  }

  private static <A extends Aggregate> Outcome<A> rehearse(
      Command<A> command, Rehearsal rehearsal, @Nullable Stored<A> stored, A next) {
    Documents<A> documents = command.documents();
    if (rehearsal.heldByAnother(documents, next)) {
      A current = stored == null ? null : stored.aggregate();
      return refused(Refusal.of(CommonRefusal.HELD_BY_ANOTHER, command.keyField()), current);
    }
    if (stored == null && rehearsal.load(documents, next.id()).isPresent()) {
      return refused(Refusal.of(CommonRefusal.ALREADY_EXISTS, command.keyField()), null);
    }
    return new Outcome.Done<>(rehearsal.write(documents, stored, next), false, true);
  }

  private <A extends Aggregate> Optional<Outcome<A>> write(
      Command<A> command,
      Caller who,
      @Nullable AppliedKey applied,
      @Nullable Stored<A> stored,
      A next,
      List<DomainEvent> domainEvents) {
    Documents<A> documents = command.documents();
    Envelope before = stored == null ? new Envelope(0, List.of(), List.of()) : stored.envelope();
    long version = before.version() + 1;
    var pending = new ArrayList<>(before.pending());
    A current = stored == null ? null : stored.aggregate();
    pending.addAll(events(documents, who, current, next, version, domainEvents));
    var keys = applied == null ? before.applied() : applied.addedTo(before.applied(), version);
    var envelope = new Envelope(version, keys, pending);
    watch.reached(Step.DECIDED);
    boolean written =
        stored == null
            ? documents.insert(next, envelope)
            : documents.replace(next, before.version(), envelope);
    if (written) {
      watch.reached(Step.WRITTEN);
      relay.signal(documents);
      return documents.find(next.id()).map(entity -> new Outcome.Done<>(entity, false, true));
    }
    if (documents.heldByAnother(next)) {
      return Optional.of(
          refused(Refusal.of(CommonRefusal.HELD_BY_ANOTHER, command.keyField()), current));
    }
    boolean keyIsFree = applied == null || documents.load(holding(applied)).isEmpty();
    if (command.id() == null && keyIsFree) {
      return Optional.of(
          refused(Refusal.of(CommonRefusal.ALREADY_EXISTS, command.keyField()), null));
    }
    return Optional.empty();
  }

  /** An earlier answer; none about a row that the caller may not touch any more. */
  private static <A extends Aggregate> Optional<Outcome<A>> replay(
      Command<A> command, Caller who, AppliedKey applied) {
    return command
        .documents()
        .load(holding(applied))
        .filter(earlier ->
            applied.differsFrom(earlier.envelope()) || command.mayTouch(who, earlier.aggregate()))
        .map(earlier ->
            applied.differsFrom(earlier.envelope())
                ? refused(Refusal.of(CommonRefusal.IDEMPOTENCY_KEY_REUSED, "idempotencyKey"), null)
                : new Outcome.Done<>(earlier.aggregate(), true, true));
  }

  private <A extends Aggregate> List<Document> events(
      Documents<A> documents,
      Caller who,
      @Nullable A before,
      A after,
      long version,
      List<DomainEvent> events) {
    Instant now = clock.instant();
    var changes = FieldChanges.between(json, before, after);
    var places = new HashSet<>(after.places());
    places.addAll(before == null ? Set.of() : before.places());
    var pending =
        new PendingEvents(documents.type().collection(), after.id(), version, now, who, places);
    return events.stream()
        .map(event -> pending.next(event.name(), event.reason(), changes))
        .toList();
  }

  private AppliedKey applied(Caller who, Command<?> command, String key) {
    String input = json.writeValueAsString(command.input());
    String target = command.id() == null ? "" : command.id();
    return AppliedKey.of(
        who,
        command.name(),
        key,
        target + "\n" + command.conditions().expectedVersion() + "\n" + input,
        vault::keyedHash);
  }

  private static Document holding(AppliedKey applied) {
    return new Document(AppliedKey.FIELD, applied.key());
  }

  private static <A extends Aggregate> Outcome<A> refused(Refusal refusal, @Nullable A current) {
    return new Outcome.Refused<>(List.of(refusal), current);
  }
}
