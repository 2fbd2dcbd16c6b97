package io.parkgraph.overview.ui;

import com.vaadin.flow.router.Route;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.tasks.Task;
import io.parkgraph.platform.tasks.TaskFilter;
import io.parkgraph.platform.tasks.TaskService;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.EntityColumn;
import io.parkgraph.platform.ui.EntityGrid;
import io.parkgraph.platform.ui.ListDetailView;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.YesNo;
import io.parkgraph.platform.ui.live.Effects;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What waits for its person over all workflows, what is due first at the top. */
@Route("tasks/:id?")
@PermitAll
class TasksView extends ListDetailView<TaskRow> {

  private static final long serialVersionUID = 1L;
  private static final String STATE = "tasks.state";

  private final transient TaskService tasks;
  private final transient TaskTexts texts;
  private final transient Clock clock;

  TasksView(TaskService tasks, TaskTexts texts, Clock clock) {
    super("tasks.title", TaskQuery.PATH, TaskQuery.KEYS);
    this.tasks = tasks;
    this.texts = texts;
    this.clock = clock;
    Effects.follow(this, tasks.collections(), tasks::keptUpTo, this::refresh);
  }

  @Override
  protected EntityGrid<TaskRow> grid() {
    return grid(
        List.of(
            EntityColumn.<TaskRow>link(
                "what",
                "tasks.what",
                row -> TaskTexts.what(row.kind()),
                row -> href(row.id()),
                row -> row.subject() + " · " + due(row)),
            EntityColumn.<TaskRow>text("subject", "tasks.subject", TaskRow::subject),
            EntityColumn.<TaskRow>state(
                    "state", STATE, row -> urgency(row).name(), row -> state(row))
                .wide("8rem")
                .onPhone(),
            EntityColumn.<TaskRow>text(TaskQuery.DUE, "tasks.due", TasksView::due)
                .wide("11rem")
                .sorting(),
            EntityColumn.<TaskRow>text("left", "tasks.left", TasksView::left).wide("13rem"),
            EntityColumn.<TaskRow>text(
                    TaskQuery.OPENED, "tasks.opened", row -> row.opened().toString())
                .wide("8rem")
                .sorting()),
        List.of(
            TaskQuery.ofKind(tasks.kinds()),
            ListFilter.oneOf(TaskQuery.OVERDUE, "tasks.overdue", YesNo.class, "ui.yesNo")),
        TaskRow::id);
  }

  @Override
  protected void list(EntityGrid<TaskRow> grid, ListState wanted, @Nullable String openId) {
    TaskFilter filter = TaskQuery.filter(wanted);
    Slice<Task> slice = tasks.find(filter, TaskQuery.order(wanted), wanted.request());
    Map<String, String> subjects = texts.subjects(slice.items());
    grid.show(wanted, slice.map(task -> row(task, subjects)), tasks.count(filter), openId);
  }

  @Override
  protected Optional<DetailPanel> detail(String id) {
    return tasks.find(id).map(task -> new TaskPanel(task, tasks, texts));
  }

  private TaskRow row(Task task, Map<String, String> subjects) {
    return TaskRow.of(
        task,
        subjects.getOrDefault(task.id(), ""),
        tasks.workingDaysLeft(task),
        tasks.unknownYears(task).isEmpty());
  }

  private static String due(TaskRow row) {
    return TaskTexts.due(row.due(), row.dueCertain());
  }

  private static String left(TaskRow row) {
    return TaskTexts.left(row.left(), row.leftCertain());
  }

  private TaskRow.Urgency urgency(TaskRow row) {
    return row.urgency(LocalDate.now(clock));
  }

  private String state(TaskRow row) {
    return Localized.constant(STATE, urgency(row));
  }
}
