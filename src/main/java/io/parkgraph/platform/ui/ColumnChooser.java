package io.parkgraph.platform.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets people choose a list's columns. */
class ColumnChooser extends MenuBar {

  private static final long serialVersionUID = 1L;

  private final Map<String, MenuItem> items = new LinkedHashMap<>();
  private final List<String> usual;
  private final SerializableConsumer<List<String>> choose;

  <T> ColumnChooser(List<EntityColumn<T>> columns, SerializableConsumer<List<String>> choose) {
    this.choose = choose;
    this.usual = columns.stream().filter(EntityColumn::usual).map(EntityColumn::key).toList();
    addClassNames("park-columns", "park-icon-menu");
    addThemeVariants(MenuBarVariant.TERTIARY);
    MenuItem root = addItem(ParkIcon.COLUMNS.create());
    Localized.follow(
        this,
        () -> {
          root.setAriaLabel(Localized.text("ui.columns"));
          setTooltipText(root, Localized.text("ui.columns"));
          MenuBarI18n texts = new MenuBarI18n();
          texts.setMoreOptions(Localized.text("ui.more"));
          setI18n(texts);
        });
    for (EntityColumn<T> column : columns) {
      MenuItem item =
          root.getSubMenu().addItem(Localized.text(new Span(), column.label()), click -> toggled());
      item.setCheckable(true);
      item.setKeepOpen(true);
      items.put(column.key(), item);
    }
  }

  void show(List<String> columns) {
    List<String> visible = columns.isEmpty() ? usual : columns;
    items.forEach((key, item) -> item.setChecked(visible.contains(key)));
  }

  private void toggled() {
    List<String> visible =
        items.entrySet().stream()
            .filter(entry -> entry.getValue().isChecked())
            .map(Map.Entry::getKey)
            .toList();
    choose.accept(visible.equals(usual) ? List.of() : visible);
  }
}
