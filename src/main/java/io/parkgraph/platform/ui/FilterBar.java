package io.parkgraph.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** The row of filters above a list; on a phone it folds behind a button. */
class FilterBar extends Div {

  private static final long serialVersionUID = 1L;

  private final transient List<ListFilter<?, ?>> filters;
  private final Button clear = new Button();
  private final Button fold = new Button(ParkIcon.FILTER.create());
  private final Div fields = new Div();
  private final Div tools = new Div();
  private int active;

  FilterBar(
      List<ListFilter<?, ?>> filters,
      SerializableConsumer<SerializableFunction<ListState, ListState>> change) {
    this.filters = filters;
    addClassName("park-filters");
    fields.addClassName("park-filter-fields");
    for (ListFilter<?, ?> filter : filters) {
      filter.onChange(value -> change.accept(state -> state.with(filter.key(), value)));
      fields.add(filter.field());
    }
    clear.addThemeVariants(ButtonVariant.TERTIARY);
    clear.addClickListener(click -> change.accept(ListState::withoutFilters));
    fold.addClassName("park-filter-fold");
    fold.addThemeVariants(ButtonVariant.TERTIARY);
    fold.addClickListener(click -> unfold(!hasClassName("park-unfolded")));
    Localized.text(clear, "ui.filter.clear");
    Localized.follow(fold, this::tell);
    unfold(false);
    tools.addClassName("park-list-tools");
    add(fold, fields, clear, tools);
  }

  void addTools(Component... components) {
    tools.add(components);
  }

  void show(ListState state) {
    filters.forEach(filter -> filter.show(state));
    active = state.filters().size();
    clear.setVisible(active > 0);
    tell();
  }

  private void tell() {
    fold.setText(
        active == 0 ? Localized.text("ui.filter") : Localized.text("ui.filter.active", active));
  }

  private void unfold(boolean open) {
    setClassName("park-unfolded", open);
    fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
  }
}
