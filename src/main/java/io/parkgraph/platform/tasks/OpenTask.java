package io.parkgraph.platform.tasks;

import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits to be done about an entity, as its state says.
 *
 * @param kind what is to be done, such as {@code ARRIVAL_VERIFY}; {@code task.<kind>} is the key of
 *     its text
 * @param part tells tasks of one kind about one entity apart, such as the part's id; else null
 * @param scope who may do it
 * @param places where: who has the scope at one of these has the task in the inbox. Without any it
 *     takes the scope in the whole park.
 * @param opened the day since when it waits; null where the entity does not say: then it is the day
 *     of what opened it
 * @param due until when it should be done
 * @param about the entity that the task leads to; null for the aggregate itself
 */
public record OpenTask(
    String kind,
    @Nullable String part,
    Scope scope,
    Set<Place> places,
    @Nullable LocalDate opened,
    Due due,
    @Nullable Subject about) {

  /**
   * An entity.
   *
   * @param collection where it is stored, or the read model that shows it
   * @param id its key there
   */
  public record Subject(String collection, String id) {}

  /** Copies its set. */
  public OpenTask {
    places = Set.copyOf(places);
  }

  /** A task about the aggregate itself. */
  public static OpenTask of(
      String kind, Scope scope, Set<Place> places, @Nullable LocalDate opened, Due due) {
    return new OpenTask(kind, null, scope, places, opened, due, null);
  }

  /** The same task, one of several of its kind about the aggregate. */
  public OpenTask part(String id) {
    return new OpenTask(kind, id, scope, places, opened, due, about);
  }

  /** The same task, which leads to another entity than the one that opened it. */
  public OpenTask about(String collection, String id) {
    return new OpenTask(kind, part, scope, places, opened, due, new Subject(collection, id));
  }
}
