package io.parkgraph.overview.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.parkgraph.platform.tasks.TaskFilter;
import io.parkgraph.platform.tasks.TaskOrder;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.YesNo;
import java.util.List;

/** What the URL of the inbox asks the service for. */
final class TaskQuery {

  static final String PATH = "tasks";
  static final String KIND = "kind";
  static final String OVERDUE = "overdue";
  static final String OPENED = "opened";
  static final String DUE = "due";
  static final List<String> KEYS = List.of(KIND, OVERDUE);

  private TaskQuery() {}

  static TaskFilter filter(ListState state) {
    return TaskFilter.of(
        state.filter(KIND).map(List::of).orElse(null), YesNo.of(state, OVERDUE).orElse(null));
  }

  /** What is due first stands first unless somebody sorts otherwise. */
  static TaskOrder order(ListState state) {
    return switch (state.sort()) {
      case OPENED -> new TaskOrder(TaskOrder.Field.OPENED, state.descending());
      case DUE -> new TaskOrder(TaskOrder.Field.DUE, state.descending());
      case null, default -> TaskOrder.DUE_FIRST;
    };
  }

  static ListFilter<String, ComboBox<String>> ofKind(List<String> kinds) {
    ComboBox<String> field = new ComboBox<>();
    field.setItems(kinds);
    field.setClearButtonVisible(true);
    Localized.label(field, "tasks.what");
    Localized.follow(
        field,
        () -> {
          field.setItemLabelGenerator(TaskTexts::what);
          field.setPlaceholder(Localized.text("ui.filter.all"));
        });
    return new ListFilter<>(
        KIND, field, text -> kinds.stream().filter(text::equals).findFirst(), text -> text);
  }
}
