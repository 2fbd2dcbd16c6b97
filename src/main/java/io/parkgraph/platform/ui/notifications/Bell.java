package io.parkgraph.platform.ui.notifications;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import io.parkgraph.platform.notifications.NotificationService;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.live.LiveScreen;
import io.parkgraph.platform.ui.live.News;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A bell with the number of notifications that wait to be read, and the list behind it. */
final class Bell extends Div {

  private static final long serialVersionUID = 1L;
  private static final int LOOK_AGAIN_MILLIS = 250;
  private static final int LOOKS = 40;

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

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    UI ui = event.getUI();
    LiveScreen.of(ui)
        .ifPresent(
            screen -> screen.follow(this, notifications.collections(), news -> hear(ui, news)));
  }

  private void hear(UI ui, News news) {
    await(ui, news.last(notifications.collections()), LOOKS);
  }

  /** What happened may reach the page before it has been told to whom it concerns. */
  private void await(UI ui, long sequence, int looks) {
    if (!isAttached()) {
      return;
    }
    refresh();
    if (looks > 0 && !notifications.toldOf(sequence)) {
      later(() -> {
        try {
          ui.access(() -> await(ui, sequence, looks - 1));
        } catch (UIDetachedException _) {
          // The page was closed meanwhile; nobody looks any more.
        }
      });
    }
  }

  private static void later(Runnable task) {
    Executor threads = run -> Thread.ofVirtual().name("bell").start(run);
    CompletableFuture.delayedExecutor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS, threads)
        .execute(task);
  }
}
