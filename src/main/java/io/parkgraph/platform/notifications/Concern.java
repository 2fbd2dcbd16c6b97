package io.parkgraph.platform.notifications;

import io.parkgraph.platform.security.Scope;
import java.util.Set;

/**
 * Whom an event concerns. Each room declares its own as data, in one place.
 *
 * @param collection where the entities are stored that it happens to
 * @param event what happens, such as {@code MetricRecordSubmitted}
 * @param audience whom it concerns; never who did it
 */
public record Concern(String collection, String event, Audience audience) {

  /** A kind of people. */
  public sealed interface Audience {}

  /** Those who may do what comes next, where the entity belongs. */
  public record WhoMay(Scope scope) implements Audience {}

  /** Whoever did one of these to the same entity last. */
  public record WhoDid(Set<String> events) implements Audience {

    /** Copies its set. */
    public WhoDid {
      events = Set.copyOf(events);
    }
  }
}
