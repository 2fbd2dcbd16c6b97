package io.parkgraph.platform.accounts.keys;

import io.parkgraph.platform.accounts.secrets.Handover;
import io.parkgraph.platform.accounts.secrets.Secrets;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.events.EventLog;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Places;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/**
 * The administration of API keys. Each use case throws {@link
 * io.parkgraph.platform.security.AccessDenied} if the caller lacks {@code account:manage} in the
 * whole park. A key is told once, when it is made.
 */
@Service
public class ApiKeyService {

  /** How many days a key may live. */
  public static final int MOST_DAYS = 730;

  /** How many days a key that was replaced may go on. */
  public static final int MOST_OVERLAP_DAYS = 30;

  private static final Pattern APPLICATION = Pattern.compile("[a-z][a-z0-9-]{1,39}");

  private final ApiKeyRepository keys;
  private final Places places;
  private final Commands commands;
  private final EventLog events;
  private final CurrentCaller caller;
  private final Clock clock;

  ApiKeyService(
      ApiKeyRepository keys,
      Places places,
      Commands commands,
      EventLog events,
      CurrentCaller caller,
      Clock clock) {
    this.keys = keys;
    this.places = places;
    this.commands = commands;
    this.events = events;
    this.caller = caller;
    this.clock = clock;
  }

  /** One page of the keys of an application, or of all where none is named. */
  public Slice<ApiKey> find(String application, boolean descending, PageRequest page) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    return keys.find(application, descending, page);
  }

  /** How many keys an application has, or all together where none is named. */
  public long count(String application) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    return keys.count(application);
  }

  /** The key of a hash. */
  public Optional<ApiKey> find(String id) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    return keys.find(id);
  }

  /** What happened to a key, oldest first. */
  public List<LoggedEvent> history(String id) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    return events.history(keys.documents(), id);
  }

  /** Makes a key, which is told once. */
  public Handover<ApiKey> issue(NewApiKey input, WriteConditions conditions) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    InputChecks checks = check(input);
    if (checks.failed()) {
      return new Handover<>(new Outcome.Refused<>(checks.refusals(), null), null);
    }
    Instant now = clock.instant();
    String key = Secrets.newKey();
    ApiKey made = key(key, input, now, now.plus(Duration.ofDays(input.days())));
    return Handover.of(create("issueApiKey", made, input, conditions), key);
  }

  /**
   * Makes another key that may do the same, which is told once. The old one goes on for some days,
   * so that the application can change over.
   */
  public Handover<ApiKey> rotate(String id, int overlapDays, WriteConditions conditions) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    if (overlapDays < 0 || overlapDays > MOST_OVERLAP_DAYS) {
      Refusal refusal = Refusal.of(ApiKeyRefusal.OVERLAP_INVALID, "overlapDays", MOST_OVERLAP_DAYS);
      return new Handover<>(new Outcome.Refused<>(List.of(refusal), null), null);
    }
    Instant now = clock.instant();
    Outcome<ApiKey> old =
        commands.run(
            Command.change(
                keys.documents(),
                "replaceApiKey",
                any -> Scope.ACCOUNT_MANAGE,
                id,
                overlapDays,
                conditions,
                key -> key.replaced(now, now.plus(Duration.ofDays(overlapDays)))));
    return switch (old) {
      case Outcome.Refused<ApiKey> refused -> new Handover<>(refused, null);
      case Outcome.Done<ApiKey> done ->
          done.replayed() ? Handover.of(done, "") : successor(done.entity(), now);
    };
  }

  /** Refuses a key from now on. */
  public Outcome<ApiKey> revoke(String id, WriteConditions conditions) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    return commands.run(
        Command.change(
            keys.documents(),
            "revokeApiKey",
            any -> Scope.ACCOUNT_MANAGE,
            id,
            "",
            conditions,
            key -> key.revoke(clock.instant())));
  }

  private Handover<ApiKey> successor(ApiKey old, Instant now) {
    String key = Secrets.newKey();
    ApiKey next =
        new ApiKey(
            Secrets.hash(key),
            0,
            Secrets.prefix(key),
            old.application(),
            ApiKey.Origin.GENERATED,
            old.scopes(),
            old.held(),
            now,
            now.plus(old.lifetime()),
            null,
            null);
    return Handover.of(create("rotateApiKey", next, old.id(), WriteConditions.NONE), key);
  }

  private Outcome<ApiKey> create(
      String useCase, ApiKey key, Object input, WriteConditions conditions) {
    return commands.run(
        Command.create(
            keys.documents(),
            useCase,
            Scope.ACCOUNT_MANAGE,
            "application",
            input,
            conditions,
            () -> Decision.accept(key, DomainEvent.of("ApiKeyIssued"))));
  }

  private InputChecks check(NewApiKey input) {
    var checks = new InputChecks();
    checks.parsed(
        "application",
        input.application(),
        text -> Optional.of(text).filter(APPLICATION.asMatchPredicate()),
        ApiKeyRefusal.APPLICATION_INVALID);
    if (input.scopes().isEmpty()) {
      checks.refuse(Refusal.of(ApiKeyRefusal.SCOPES_NEEDED, "scopes"));
    }
    input.scopes().stream()
        .filter(scope -> !scope.forApplications())
        .forEach(scope ->
            checks.refuse(
                Refusal.of(ApiKeyRefusal.SCOPE_NOT_FOR_APPLICATIONS, "scopes", scope.value())));
    if (!input.places().stream().allMatch(places::exists)) {
      checks.refuse(Refusal.of(ApiKeyRefusal.KEY_PLACE_UNKNOWN, "places"));
    }
    if (input.days() < 1 || input.days() > MOST_DAYS) {
      checks.refuse(Refusal.of(ApiKeyRefusal.LIFETIME_INVALID, "days", MOST_DAYS));
    }
    return checks;
  }

  private static ApiKey key(String key, NewApiKey input, Instant now, Instant expiry) {
    return new ApiKey(
        Secrets.hash(key),
        0,
        Secrets.prefix(key),
        input.application().strip(),
        ApiKey.Origin.GENERATED,
        input.scopes().stream().map(Scope::value).sorted().toList(),
        input.places().stream().sorted().toList(),
        now,
        expiry,
        null,
        null);
  }
}
