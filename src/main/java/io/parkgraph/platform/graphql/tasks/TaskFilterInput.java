package io.parkgraph.platform.graphql.tasks;

import io.parkgraph.platform.graphql.Arguments;
import io.parkgraph.platform.tasks.TaskFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

record TaskFilterInput(
    @Nullable List<String> kinds,
    @Nullable Boolean overdue,
    @Nullable String dueTo,
    @Nullable List<TaskFilterInput> and,
    @Nullable List<TaskFilterInput> or,
    @Nullable TaskFilterInput not) {

  /**
   * The filter.
   *
   * @throws io.parkgraph.platform.graphql.ApiException if a day is none
   */
  static TaskFilter of(@Nullable TaskFilterInput input) {
    return input == null ? TaskFilter.ALL : input.filter();
  }

  private TaskFilter filter() {
    return new TaskFilter(
        kinds,
        overdue,
        Arguments.date(dueTo, "dueTo"),
        filters(and),
        filters(or),
        not == null ? null : not.filter());
  }

  private static List<TaskFilter> filters(@Nullable List<TaskFilterInput> inputs) {
    return inputs == null ? List.of() : inputs.stream().map(TaskFilterInput::filter).toList();
  }
}
