package io.parkgraph.platform.notifications;

import io.parkgraph.platform.events.EventHandler;
import io.parkgraph.platform.events.EventLog;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.events.SequencedEvent;
import io.parkgraph.platform.security.PeopleInCharge;
import io.parkgraph.platform.store.Documents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells the accounts that an event concerns, be it a person's doing or the clock's. What happened
 * long ago concerns nobody.
 */
@Component
final class Notifier implements EventHandler {

  /** How many an account keeps at most. */
  static final int KEPT = 200;

  /** For how long one is kept, read or not. */
  static final Duration LIFETIME = Duration.ofDays(90);

  static final String NAME = "notifications";

  private final List<Concern> concerns;
  private final Set<String> collections;
  private final NotificationRepository notifications;
  private final PeopleInCharge people;
  private final EventLog log;
  private final Map<String, Documents<?>> documents;
  private final Clock clock;

  Notifier(
      List<Concerns> rooms,
      NotificationRepository notifications,
      PeopleInCharge people,
      EventLog log,
      List<Documents<?>> documents,
      Clock clock) {
    this.concerns = rooms.stream().flatMap(room -> room.rows().stream()).toList();
    this.collections = concerns.stream().map(Concern::collection).collect(Collectors.toSet());
    this.notifications = notifications;
    this.people = people;
    this.log = log;
    this.documents =
        documents.stream()
            .collect(Collectors.toMap(each -> each.type().collection(), each -> each));
    this.clock = clock;
  }

  /** The collections whose events may concern anybody. */
  Set<String> collections() {
    return collections;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean wants(String collection) {
    return collections.contains(collection);
  }

  @Override
  public void handle(SequencedEvent sequenced) {
    LoggedEvent event = sequenced.event();
    Instant oldest = clock.instant().minus(LIFETIME);
    if (event.at().isBefore(oldest)) {
      return;
    }
    for (String account : concerned(event)) {
      notifications.add(event, account);
      notifications.trim(account, KEPT, oldest);
    }
  }

  private Set<String> concerned(LoggedEvent event) {
    Set<String> accounts = new HashSet<>();
    for (Concern concern : concerns) {
      if (concern.collection().equals(event.collection()) && concern.event().equals(event.name())) {
        accounts.addAll(
            switch (concern.audience()) {
              case Concern.WhoMay(var scope) -> people.whoMay(scope, event.places());
              case Concern.WhoDid(var events) -> lastToDo(events, event);
            });
      }
    }
    accounts.remove(event.callerId());
    return accounts;
  }

  private Set<String> lastToDo(Set<String> names, LoggedEvent before) {
    Documents<?> stored = Objects.requireNonNull(documents.get(before.collection()));
    return log.history(stored, before.subjectId()).stream()
        .filter(event -> event.version() < before.version() && names.contains(event.name()))
        .reduce((_, later) -> later)
        .map(LoggedEvent::callerId)
        .filter(people::isAccount)
        .map(Set::of)
        .orElse(Set.of());
  }
}
