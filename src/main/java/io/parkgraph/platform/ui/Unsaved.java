package io.parkgraph.platform.ui;

import com.vaadin.flow.component.Component;

/** Makes the browser ask before a tab with unsaved input is closed. */
public final class Unsaved {

  private Unsaved() {}

  /** Turns the question on or off for what is typed in a component. */
  public static void warn(Component component, boolean unsaved) {
    component
        .getElement()
        .executeJs(
            "window.onbeforeunload = $0 ? (event) => { if ($1.isConnected) event.preventDefault() }"
                + " : null",
            unsaved,
            component.getElement());
  }
}
