package io.parkgraph.platform.ui.notifications;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import io.parkgraph.platform.notifications.NotificationService;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.live.Effects;

/** A bell with the number of notifications that wait to be read, and the list behind it. */
final class Bell extends Div {

  private static final long serialVersionUID = 1L;

  private final transient NotificationService notifications;
  private final NotificationList list;
  private final Button button = new Button(ParkIcon.BELL.create());
  private final Span count = new Span();
  private final Popover popover = new Popover();

  Bell(NotificationService notifications, NotificationLines lines) {
    this.notifications = notifications;
    this.list = new NotificationList(notifications, lines, this::refresh, popover::close);
    addClassName("park-bell");
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setId("bell");
    count.addClassName("park-bell-count");
    count.getElement().setAttribute("aria-hidden", "true");
    popover.setTarget(button);
    popover.setModal(false);
    popover.add(list);
    popover.addOpenedChangeListener(opening -> {
      if (opening.isOpened()) {
        refresh();
      }
    });
    add(button, count, popover);
    Effects.follow(this, notifications.collections(), notifications::toldOf, this::refresh);
    Localized.follow(
        this,
        () -> {
          popover.setAriaLabel(Localized.text("ui.notifications.title"));
          refresh();
        });
  }

  /** Counts anew, and lists anew what is open. */
  private void refresh() {
    int unread = notifications.unread();
    boolean many = unread >= NotificationService.MOST_COUNTED;
    String shown = many ? NotificationService.MOST_COUNTED - 1 + "+" : String.valueOf(unread);
    count.setText(shown);
    count.setVisible(unread > 0);
    String label =
        unread == 0
            ? Localized.text("ui.notifications.bell.none")
            : Localized.text("ui.notifications.bell", shown);
    button.setAriaLabel(label);
    button.setTooltipText(label);
    if (popover.isOpened()) {
      list.show();
    }
  }
}
