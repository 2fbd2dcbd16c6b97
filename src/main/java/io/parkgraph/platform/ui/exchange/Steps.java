package io.parkgraph.platform.ui.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.parkgraph.platform.ui.Localized;
import java.util.EnumMap;
import java.util.Map;

/** What is imported into, and at which step it is. */
class Steps extends Div {

  private static final long serialVersionUID = 1L;

  private final Span about = new Span();
  private final Map<Step, ListItem> items = new EnumMap<>(Step.class);

  /** The steps of an import. */
  enum Step {
    UPLOAD,
    COLUMNS,
    REHEARSAL,
    IMPORT
  }

  Steps() {
    addClassName("park-steps");
    about.addClassName("park-steps-about");
    OrderedList list = new OrderedList();
    for (Step step : Step.values()) {
      ListItem item = Localized.text(new ListItem(), "exchange.step." + step);
      items.put(step, item);
      list.add(item);
    }
    add(about, list);
  }

  void about(String label) {
    Localized.follow(about, () -> about.setText(Localized.text(label)));
  }

  void show(Step now) {
    items.forEach((step, item) -> {
      if (step == now) {
        item.getElement().setAttribute("aria-current", "step");
      } else {
        item.getElement().removeAttribute("aria-current");
      }
    });
  }
}
