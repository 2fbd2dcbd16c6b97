package io.parkgraph.platform.events;

import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Place;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Makes the event documents of one write, in the form in which they wait in the aggregate's
 * document and then stand in the log.
 */
public final class PendingEvents {

  private final String collection;
  private final String subject;
  private final long version;
  private final Instant at;
  private final Caller by;
  private final List<String> places;
  private int count;

  /**
   * The events of one write of one aggregate.
   *
   * @param places where the aggregate belonged before and belongs now
   */
  public PendingEvents(
      String collection, String id, long version, Instant at, Caller by, Set<Place> places) {
    this.collection = collection;
    this.subject = subject(collection, id);
    this.version = version;
    this.at = at;
    this.by = by;
    this.places = places.stream().sorted().map(Place::toString).toList();
  }

  /** The next event of this write. */
  public Document next(String name, @Nullable String reason, List<FieldChange> changes) {
    count++;
    var event =
        new Document("_id", subject + ":" + version + ":" + count)
            .append("collection", collection)
            .append("subject", subject)
            .append("name", name)
            .append("at", Date.from(at))
            .append("callerId", by.id())
            .append("callerName", by.name())
            .append("version", version)
            .append("places", places)
            .append("changes", changes.stream().map(PendingEvents::change).toList());
    return reason == null ? event : event.append("reason", reason);
  }

  /** How an aggregate is named in the log. */
  static String subject(String collection, String id) {
    return collection + "|" + id;
  }

  /** Reads an event document. */
  static LoggedEvent read(Document event) {
    List<FieldChange> changes =
        event.getList("changes", Document.class, List.of()).stream()
            .map(change ->
                new FieldChange(
                    change.getString("path"),
                    change.getString("before"),
                    change.getString("after")))
            .toList();
    String subject = event.getString("subject");
    int bar = subject.indexOf('|');
    return new LoggedEvent(
        event.getString("_id"),
        subject.substring(0, bar),
        subject.substring(bar + 1),
        event.getString("name"),
        event.getDate("at").toInstant(),
        event.getString("callerId"),
        event.getString("callerName"),
        event.getString("reason"),
        event.getLong("version"),
        event.getList("places", String.class, List.of()).stream()
            .map(Place::parse)
            .collect(Collectors.toSet()),
        changes);
  }

  private static Document change(FieldChange change) {
    return new Document("path", change.path())
        .append("before", change.before())
        .append("after", change.after());
  }
}
