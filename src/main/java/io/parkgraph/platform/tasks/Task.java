package io.parkgraph.platform.tasks;

import io.parkgraph.platform.calendar.WorkingDays;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits to be done 待办事项. It is a read model: what opens and ends it is the state of
 * the aggregate that it was read from.
 *
 * @param id {@code <source>|<kind>}, and the part where there are several
 * @param version how often it was written
 * @param source the aggregate that opened it, {@code <collection>|<id>}
 * @param kind what is to be done
 * @param scope who may do it
 * @param reading the scope that reading the entity takes
 * @param places where; none for the park's own
 * @param collection where the entity is stored that it leads to
 * @param subjectId the entity's key there
 * @param opened the day since when it waits
 * @param due the day until when it should be done; null for none
 * @param workingDays the working days that the due date was counted by; null where it was not
 * @param certain whether the calendar knew the years that were counted
 */
public record Task(
    String id,
    long version,
    String source,
    String kind,
    Scope scope,
    Scope reading,
    Set<Place> places,
    String collection,
    String subjectId,
    LocalDate opened,
    @Nullable LocalDate due,
    @Nullable Integer workingDays,
    boolean certain)
    implements Aggregate {

  /** Copies its set. */
  public Task {
    places = Set.copyOf(places);
  }

  /**
   * The task that an aggregate opens.
   *
   * @param since the day since when it waits, where the aggregate does not say
   */
  static Task of(
      String collection,
      String id,
      Scope reading,
      OpenTask open,
      LocalDate since,
      WorkingDays calendar) {
    String source = source(collection, id);
    LocalDate opened = open.opened();
    OpenTask.Subject about = open.about();
    Task task =
        new Task(
            id(source, open),
            0,
            source,
            open.kind(),
            open.scope(),
            reading,
            open.places(),
            about == null ? collection : about.collection(),
            about == null ? id : about.id(),
            opened == null ? since : opened,
            open.due().on(),
            open.due().workingDays(),
            true);
    return task.counted(calendar);
  }

  /** The key of a task that an aggregate opens. */
  static String id(String source, OpenTask open) {
    return source + "|" + open.kind() + (open.part() == null ? "" : "|" + open.part());
  }

  /** How the aggregate is named that opens tasks. */
  static String source(String collection, String id) {
    return collection + "|" + id;
  }

  /** The same task, its due date counted by the calendar as it is now. */
  Task counted(WorkingDays calendar) {
    LocalDate day = new Due(workingDays, due).day(opened, calendar);
    boolean known = workingDays == null || day == null || calendar.known(opened, day);
    return new Task(
        id,
        version,
        source,
        kind,
        scope,
        reading,
        places,
        collection,
        subjectId,
        opened,
        day,
        workingDays,
        known);
  }

  /** Whether its day has passed. */
  public boolean overdue(LocalDate today) {
    return due != null && due.isBefore(today);
  }

  /** Whether it says the same as another one, however often either was written. */
  boolean saysTheSame(Task other) {
    return at(0).equals(other.at(0));
  }

  private Task at(long other) {
    return new Task(
        id,
        other,
        source,
        kind,
        scope,
        reading,
        places,
        collection,
        subjectId,
        opened,
        due,
        workingDays,
        certain);
  }
}
