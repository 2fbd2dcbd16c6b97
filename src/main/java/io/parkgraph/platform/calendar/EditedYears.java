package io.parkgraph.platform.calendar;

import java.util.Optional;

/**
 * The years whose days people have entered or changed; such a year stands for the published one.
 */
@FunctionalInterface
public interface EditedYears {

  /** The days of a year, where people entered them. It is asked often, and answers from memory. */
  Optional<YearOfDays> of(int year);
}
