package io.parkgraph.platform.ui.exchange;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.Registration;

/** Looks again and again while something is under way that the screen did not start itself. */
abstract class Watch extends Div {

  private static final long serialVersionUID = 1L;
  private static final int POLL_MILLIS = 500;

  /** Looks now, and again while the look says that more is to come, as long as it is on screen. */
  void watch(SerializableSupplier<Boolean> look) {
    if (!look.get()) {
      return;
    }
    UI ui = UI.getCurrentOrThrow();
    ui.setPollInterval(POLL_MILLIS);
    Registration[] polling = new Registration[1];
    polling[0] =
        ui.addPollListener(poll -> {
          if (!isAttached() || !look.get()) {
            ui.setPollInterval(-1);
            polling[0].remove();
          }
        });
  }
}
