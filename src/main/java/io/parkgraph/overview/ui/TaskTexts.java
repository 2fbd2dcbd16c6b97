package io.parkgraph.overview.ui;

import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.tasks.Task;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.Localized;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How tasks and what they are about are told. */
@Component
final class TaskTexts {

  private final Map<String, EntityTexts> types;
  private final CurrentCaller caller;

  TaskTexts(List<EntityTexts> types, CurrentCaller caller) {
    this.types = types.stream().collect(Collectors.toMap(EntityTexts::collection, each -> each));
    this.caller = caller;
  }

  /** The names of what tasks are about, by the tasks' ids, by one query a type. */
  Map<String, String> subjects(List<Task> tasks) {
    var subjects = new HashMap<String, String>();
    tasks.stream()
        .collect(Collectors.groupingBy(Task::collection))
        .forEach((collection, those) -> {
          Map<String, String> titles = titles(collection, those);
          those.forEach(task ->
              Optional.ofNullable(titles.get(task.subjectId()))
                  .ifPresent(title -> subjects.put(task.id(), title)));
        });
    return subjects;
  }

  /** Where what a task is about can be seen. */
  Optional<String> href(Task task) {
    return Optional.ofNullable(types.get(task.collection()))
        .map(type -> type.href().apply(task.subjectId()));
  }

  /** What is to be done. */
  static String what(String kind) {
    return Localized.text("task." + kind);
  }

  /** A day, or that there is none; and whether the holidays that count are known. */
  static String due(@Nullable LocalDate due, boolean certain) {
    return due == null ? Localized.text("tasks.due.none") : estimate(due.toString(), certain);
  }

  /** How many working days are left; and whether the holidays that count are known. */
  static String left(@Nullable Integer days, boolean certain) {
    return days == null ? "" : estimate(left(days), certain);
  }

  /** That the holidays of some years are not known. */
  static String unknown(List<Integer> years) {
    String all = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return Localized.text("tasks.uncertain", all);
  }

  private static String estimate(String text, boolean certain) {
    return certain ? text : Localized.text("tasks.estimate", text);
  }

  private static String left(int days) {
    return switch (Integer.signum(days)) {
      case 1 -> Localized.text("tasks.left.days", days);
      case 0 -> Localized.text("tasks.left.today");
      default -> Localized.text("tasks.left.over", -days);
    };
  }

  private Map<String, String> titles(String collection, List<Task> those) {
    EntityTexts type = types.get(collection);
    return type == null
        ? Map.of()
        : type.titles(those.stream().map(Task::subjectId).distinct().toList(), caller);
  }
}
