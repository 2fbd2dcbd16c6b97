package io.parkgraph.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.platform.store.Position;
import io.parkgraph.platform.store.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Below a list: how many rows there are, and the way to the pages before and after. */
class PageBar extends Div {

  private static final long serialVersionUID = 1L;

  private final Span count = new Span();
  private final Button first;
  private final Button previous;
  private final Button next;
  private transient @Nullable Position firstRow;
  private transient @Nullable Position lastRow;
  private long total;
  private int shown;

  PageBar(SerializableConsumer<@Nullable PagePlace> navigate) {
    addClassName("park-pages");
    count.addClassName("park-muted");
    count.getElement().setAttribute("aria-live", "polite");
    first = button(ParkIcon.FIRST, "ui.page.first");
    previous = button(ParkIcon.LEFT, "ui.page.previous");
    next = button(ParkIcon.RIGHT, "ui.page.next");
    first.addClickListener(click -> navigate.accept(null));
    previous.addClickListener(click -> navigate.accept(place(false, firstRow)));
    next.addClickListener(click -> navigate.accept(place(true, lastRow)));
    add(count, first, previous, next);
    Localized.follow(this, this::tell);
  }

  void show(Slice<?> slice, long newTotal) {
    List<? extends Slice.Row<?>> rows = slice.rows();
    firstRow = rows.isEmpty() ? null : rows.getFirst().position();
    lastRow = rows.isEmpty() ? null : rows.getLast().position();
    first.setEnabled(slice.hasPrevious());
    previous.setEnabled(slice.hasPrevious());
    next.setEnabled(slice.hasNext());
    total = newTotal;
    shown = rows.size();
    tell();
  }

  private void tell() {
    count.setText(
        total == shown
            ? Localized.text("ui.page.all", total)
            : Localized.text("ui.page.part", shown, total));
  }

  private static @Nullable PagePlace place(boolean forward, @Nullable Position row) {
    return row == null ? null : new PagePlace(forward, row);
  }

  private static Button button(ParkIcon icon, String label) {
    Button button = new Button(icon.create());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    Localized.follow(
        button,
        () -> {
          button.setAriaLabel(Localized.text(label));
          button.setTooltipText(Localized.text(label));
        });
    return button;
  }
}
