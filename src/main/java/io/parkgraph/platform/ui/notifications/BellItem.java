package io.parkgraph.platform.ui.notifications;

import com.vaadin.flow.component.Component;
import io.parkgraph.platform.notifications.NotificationService;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.ui.AppBarItem;
import io.parkgraph.platform.ui.EntityTexts;
import java.util.List;
import java.util.Optional;

/** Puts a bell into the app bar of everybody who signs in. */
@org.springframework.stereotype.Component
class BellItem implements AppBarItem {

  private static final int LAST = 900;

  private final NotificationService notifications;
  private final List<EntityTexts> texts;
  private final CurrentCaller caller;

  BellItem(NotificationService notifications, List<EntityTexts> texts, CurrentCaller caller) {
    this.notifications = notifications;
    this.texts = texts;
    this.caller = caller;
  }

  @Override
  public int order() {
    return LAST;
  }

  @Override
  public Optional<Component> create(Caller person) {
    return person.kind() == Caller.Kind.ACCOUNT
        ? Optional.of(new Bell(notifications, new NotificationLines(notifications, texts, caller)))
        : Optional.empty();
  }
}
