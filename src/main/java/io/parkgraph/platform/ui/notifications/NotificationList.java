package io.parkgraph.platform.ui.notifications;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.platform.notifications.NotificationService;
import io.parkgraph.platform.ui.InnerLink;
import io.parkgraph.platform.ui.Localized;
import java.util.List;

/** The newest notifications; opening one notes that it was read. */
final class NotificationList extends Div {

  private static final long serialVersionUID = 1L;

  private final transient NotificationService notifications;
  private final transient NotificationLines lines;
  private final SerializableRunnable changed;
  private final SerializableRunnable left;
  private final UnorderedList items = new UnorderedList();
  private final Paragraph none = Localized.text(new Paragraph(), "ui.notifications.none");
  private final Button all = Localized.text(new Button(), "ui.notifications.all");

  NotificationList(
      NotificationService notifications,
      NotificationLines lines,
      SerializableRunnable changed,
      SerializableRunnable left) {
    this.notifications = notifications;
    this.lines = lines;
    this.changed = changed;
    this.left = left;
    addClassName("park-notifications");
    none.addClassName("park-muted");
    all.addThemeVariants(ButtonVariant.TERTIARY);
    all.addClickListener(click -> {
      notifications.readAll();
      changed.run();
    });
    Div head = new Div(Localized.text(new H2(), "ui.notifications.title"), all);
    head.addClassName("park-notifications-head");
    add(head, items, none);
  }

  void show() {
    List<NotificationLines.Line> newest = lines.newest();
    items.removeAll();
    newest.forEach(line -> items.add(item(line)));
    none.setVisible(newest.isEmpty());
    all.setVisible(newest.stream().anyMatch(line -> line.notification().unread()));
  }

  private ListItem item(NotificationLines.Line line) {
    Span what = new Span(line.what());
    what.addClassName("park-notification-what");
    Span who = new Span(line.who());
    who.addClassName("park-muted");
    ListItem item = new ListItem(body(line, what, who));
    item.addClassName("park-notification");
    if (line.notification().unread()) {
      item.getElement().setAttribute("data-unread", true);
    }
    item.addClickListener(click -> {
      notifications.read(List.of(line.notification().id()));
      changed.run();
      left.run();
    });
    return item;
  }

  private static Component body(NotificationLines.Line line, Component... parts) {
    String href = line.href();
    return href == null ? new Div(parts) : new InnerLink(href, parts);
  }
}
