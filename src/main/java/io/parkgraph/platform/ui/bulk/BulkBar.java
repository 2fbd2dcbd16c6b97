package io.parkgraph.platform.ui.bulk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.platform.ui.Localized;
import java.util.List;
import java.util.Set;

/**
 * Above a list of which rows are selected: how many, and what can be done with them.
 *
 * @param <T> the row
 */
public final class BulkBar<T> extends Div {

  private static final long serialVersionUID = 1L;

  private final Span count = new Span();
  private final Div buttons = new Div();
  private final SerializableRunnable changed;
  private transient Set<T> selected = Set.of();

  /**
   * A bar without actions yet.
   *
   * @param clear takes the selection back
   * @param changed loads the list again, since rows may have changed
   */
  public BulkBar(SerializableRunnable clear, SerializableRunnable changed) {
    this.changed = changed;
    addClassName("park-bulk");
    count.getElement().setAttribute("role", "status");
    buttons.addClassName("park-bulk-actions");
    Button none = Localized.text(new Button(), "ui.bulk.clear");
    none.addThemeVariants(ButtonVariant.TERTIARY);
    none.addClickListener(click -> clear.run());
    add(count, buttons, none);
    setVisible(false);
    Localized.follow(this, this::tell);
  }

  /** Offers actions on what is selected. */
  public void offer(List<BulkAction<T>> actions) {
    for (BulkAction<T> action : actions) {
      Button button = Localized.text(new Button(), action.label());
      button.setId("bulk-" + action.id());
      button.addClickListener(
          click -> new BulkDialog<>(action, List.copyOf(selected), changed).open());
      buttons.add(button);
    }
  }

  /** Tells of what is selected. */
  public void show(Set<T> rows) {
    selected = Set.copyOf(rows);
    setVisible(!rows.isEmpty());
    tell();
  }

  private void tell() {
    count.setText(Localized.text("ui.bulk.selected", selected.size()));
  }
}
