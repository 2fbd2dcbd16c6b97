package io.parkgraph.platform.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before something that was typed is lost. */
public final class UnsavedQuestion {

  private UnsavedQuestion() {}

  /** Asks; what follows happens only once somebody wants to lose it. */
  public static void ask(SerializableRunnable leave) {
    ask(leave, () -> {});
  }

  /** Asks, and does one thing or the other. */
  public static void ask(SerializableRunnable leave, SerializableRunnable stay) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(Localized.text("ui.unsaved.title"));
    dialog.setText(Localized.text("ui.unsaved.text"));
    dialog.setCancelable(true);
    dialog.setCancelText(Localized.text("ui.unsaved.stay"));
    dialog.setConfirmText(Localized.text("ui.unsaved.leave"));
    dialog.setConfirmButtonTheme("error primary");
    dialog.addConfirmListener(confirmed -> leave.run());
    dialog.addCancelListener(cancelled -> stay.run());
    dialog.open();
  }
}
