package io.parkgraph.overview.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parkgraph.platform.tasks.Task;
import io.parkgraph.platform.tasks.TaskService;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import java.util.List;

/** One task: what is to be done until when, and the way to where it is done. */
class TaskPanel extends DetailPanel {

  private static final long serialVersionUID = 1L;

  private final transient Task task;
  private final transient TaskService tasks;
  private final transient TaskTexts texts;

  TaskPanel(Task task, TaskService tasks, TaskTexts texts) {
    this.task = task;
    this.tasks = tasks;
    this.texts = texts;
    Localized.follow(this, this::draw);
  }

  private void draw() {
    String subject = texts.subjects(List.of(task)).get(task.id());
    setHeading(TaskTexts.what(task.kind()));
    setSubtitle(new Span(subject == null ? Localized.text("tasks.gone") : subject));
    clearContent();
    FactList facts =
        new FactList()
            .fact("tasks.opened", task.opened().toString())
            .fact("tasks.due", TaskTexts.due(task.due(), task.certain()));
    Integer allowed = task.workingDays();
    if (allowed != null) {
      facts.fact("tasks.workingDays", Localized.text("tasks.left.days", allowed));
    }
    Integer left = tasks.workingDaysLeft(task);
    List<Integer> unknown = tasks.unknownYears(task);
    if (left != null) {
      facts.fact("tasks.left", TaskTexts.left(left, unknown.isEmpty()));
    }
    addContent(facts);
    if (!unknown.isEmpty()) {
      addContent(new Paragraph(TaskTexts.unknown(unknown)));
    }
    if (subject != null) {
      texts
          .href(task)
          .ifPresent(href ->
              addContent(section("tasks.open", relation(href, ParkIcon.RIGHT, new Span(subject)))));
    }
  }
}
