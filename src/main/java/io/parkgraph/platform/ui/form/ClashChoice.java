package io.parkgraph.platform.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.platform.ui.Localized;

/** One field that two people changed: what it was, and which of the two values it is to have. */
final class ClashChoice extends Div {

  private static final long serialVersionUID = 1L;

  private enum Side {
    THEIRS,
    MINE
  }

  private final String field;
  private final RadioButtonGroup<Side> side = new RadioButtonGroup<>();

  /** A field with its label, the three values and who changed it when, as people read them. */
  ClashChoice(String field, String label, String base, String theirs, String mine, String who) {
    this.field = field;
    addClassName("park-clash");
    side.setItems(Side.THEIRS, Side.MINE);
    side.setAriaLabel(label);
    side.setRenderer(
        new ComponentRenderer<>(option ->
            option == Side.THEIRS
                ? value("ui.conflict.theirs", theirs, who)
                : value("ui.conflict.mine", mine, Localized.text("ui.conflict.unsaved"))));
    Div before = value("ui.conflict.base", base, "");
    before.addClassName("park-clash-base");
    Div values = new Div(before, side);
    values.addClassName("park-clash-values");
    add(new H3(label), values);
  }

  String field() {
    return field;
  }

  boolean isDecided() {
    return side.getValue() != null;
  }

  boolean isForTheirs() {
    return side.getValue() == Side.THEIRS;
  }

  void onDecision(SerializableRunnable listener) {
    side.addValueChangeListener(change -> listener.run());
  }

  void focus() {
    side.getElement().callJsFunction("focus");
  }

  private static Div value(String whose, String text, String note) {
    Span heading = new Span(Localized.text(whose));
    heading.addClassName("park-clash-whose");
    Span value = new Span(text);
    value.addClassName("park-clash-value");
    Span about = new Span(note);
    about.addClassName("park-muted");
    Div all = new Div(heading, value, about);
    all.addClassName("park-clash-side");
    return all;
  }
}
