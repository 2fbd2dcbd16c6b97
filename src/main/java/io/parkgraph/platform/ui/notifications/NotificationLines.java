package io.parkgraph.platform.ui.notifications;

import io.parkgraph.platform.notifications.Notification;
import io.parkgraph.platform.notifications.NotificationService;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The newest notifications as people read them. */
final class NotificationLines {

  private static final PageRequest NEWEST = new PageRequest(30, true, null);

  private final NotificationService notifications;
  private final Map<String, EntityTexts> texts;
  private final CurrentCaller caller;

  NotificationLines(
      NotificationService notifications, List<EntityTexts> texts, CurrentCaller caller) {
    this.notifications = notifications;
    this.texts = texts.stream().collect(Collectors.toMap(EntityTexts::collection, each -> each));
    this.caller = caller;
  }

  /**
   * One of them.
   *
   * @param notification what is told
   * @param what what happened, to what
   * @param who by whom and when
   * @param href where it can be seen; null where it cannot any more
   */
  record Line(Notification notification, String what, String who, @Nullable String href) {}

  List<Line> newest() {
    List<Notification> found = notifications.find(false, NEWEST).items();
    Map<String, Map<String, String>> titles = new HashMap<>();
    found.stream()
        .collect(Collectors.groupingBy(Notification::collection))
        .forEach((collection, those) -> titles.put(collection, titles(collection, those)));
    return found.stream()
        .map(each -> line(each, titles.getOrDefault(each.collection(), Map.of())))
        .toList();
  }

  private Map<String, String> titles(String collection, List<Notification> those) {
    EntityTexts known = texts.get(collection);
    return known == null
        ? Map.of()
        : known.titles(those.stream().map(Notification::subjectId).distinct().toList(), caller);
  }

  private Line line(Notification notification, Map<String, String> titles) {
    EntityTexts known = texts.get(notification.collection());
    String title = titles.get(notification.subjectId());
    String event = Localized.text("event." + notification.event());
    return new Line(
        notification,
        title == null ? event : event + " · " + title,
        Moments.by(notification.by()) + " · " + Moments.text(notification.at()),
        known == null || title == null ? null : known.href().apply(notification.subjectId()));
  }
}
