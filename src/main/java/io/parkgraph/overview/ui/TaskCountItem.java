package io.parkgraph.overview.ui;

import com.vaadin.flow.component.Component;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.tasks.TaskService;
import io.parkgraph.platform.ui.AppBarItem;
import java.util.Optional;

/** Puts the number of tasks into the app bar of everybody who signs in. */
@org.springframework.stereotype.Component
class TaskCountItem implements AppBarItem {

  private static final int BEFORE_THE_BELL = 800;

  private final TaskService tasks;

  TaskCountItem(TaskService tasks) {
    this.tasks = tasks;
  }

  @Override
  public int order() {
    return BEFORE_THE_BELL;
  }

  @Override
  public Optional<Component> create(Caller person) {
    return person.kind() == Caller.Kind.ACCOUNT
        ? Optional.of(new TaskCount(tasks))
        : Optional.empty();
  }
}
