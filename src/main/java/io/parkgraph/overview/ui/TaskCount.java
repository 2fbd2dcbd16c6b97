package io.parkgraph.overview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parkgraph.platform.tasks.TaskService;
import io.parkgraph.platform.ui.InnerLink;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.live.Effects;

/** The number of tasks that wait, and the way to them. */
final class TaskCount extends Div {

  private static final long serialVersionUID = 1L;

  private final transient TaskService tasks;
  private final InnerLink link = new InnerLink(TaskQuery.PATH, ParkIcon.INBOX.create());
  private final Span count = new Span();

  TaskCount(TaskService tasks) {
    this.tasks = tasks;
    addClassNames("park-bell", "park-task-count");
    link.setId("task-count");
    link.addClassName("park-bar-link");
    count.addClassName("park-bell-count");
    count.getElement().setAttribute("aria-hidden", "true");
    add(link, count);
    Effects.follow(this, tasks.collections(), tasks::keptUpTo, this::refresh);
    Localized.follow(this, this::refresh);
  }

  private void refresh() {
    int waiting = tasks.waiting();
    boolean many = waiting >= TaskService.MOST_COUNTED;
    String shown = many ? TaskService.MOST_COUNTED - 1 + "+" : String.valueOf(waiting);
    count.setText(shown);
    count.setVisible(waiting > 0);
    String label =
        waiting == 0 ? Localized.text("tasks.count.none") : Localized.text("tasks.count", shown);
    link.getElement().setAttribute("aria-label", label);
    link.getElement().setAttribute("title", label);
  }
}
