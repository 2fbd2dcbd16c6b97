package io.parkgraph.platform.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages about what was just done. */
public final class Notices {

  private static final int BRIEF_MILLIS = 4_000;
  private static final int LONG_MILLIS = 9_000;

  private Notices() {}

  /** Says that something worked. */
  public static void done(String text) {
    show(text, BRIEF_MILLIS, NotificationVariant.SUCCESS);
  }

  /** Says something that people should know of, though nothing is wrong. */
  public static void note(String text) {
    show(text, LONG_MILLIS, NotificationVariant.INFO);
  }

  /** Says that something did not work. */
  public static void problem(String text) {
    show(text, LONG_MILLIS, NotificationVariant.ERROR);
  }

  private static void show(String text, int millis, NotificationVariant variant) {
    Notification notification = new Notification(text, millis, Notification.Position.BOTTOM_CENTER);
    notification.addThemeVariants(variant);
    notification.setAssertive(variant == NotificationVariant.ERROR);
    notification.open();
  }
}
