package io.parkgraph.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says calmly that there is nothing here, and what may be done about it. */
public class EmptyState extends Div {

  private static final long serialVersionUID = 1L;

  /** An empty state with the texts of two keys. */
  public EmptyState(ParkIcon icon, String title, String advice) {
    addClassName("park-empty");
    add(icon.create(), Localized.text(new Span(), title), Localized.text(new Paragraph(), advice));
  }
}
