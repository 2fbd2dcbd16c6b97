package io.parkgraph.platform.notifications;

import io.parkgraph.platform.command.Answered;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.events.HandlerProgress;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The present caller's own notifications; applications have none. */
@Service
public class NotificationService {

  /** More than so many that wait to be read are not counted. */
  public static final int MOST_COUNTED = 100;

  private final NotificationRepository notifications;
  private final Notifier notifier;
  private final HandlerProgress progress;
  private final CurrentCaller caller;
  private final Clock clock;

  NotificationService(
      NotificationRepository notifications,
      Notifier notifier,
      HandlerProgress progress,
      CurrentCaller caller,
      Clock clock) {
    this.notifications = notifications;
    this.notifier = notifier;
    this.progress = progress;
    this.caller = caller;
    this.clock = clock;
  }

  /** One page, the newest first. */
  public Slice<Notification> find(boolean unreadOnly, PageRequest page) {
    return isAccount()
        ? notifications.find(caller.get().id(), unreadOnly, page)
        : new Slice<>(List.of(), false, false);
  }

  /** How many there are. */
  public long count(boolean unreadOnly) {
    return isAccount() ? notifications.count(caller.get().id(), unreadOnly) : 0;
  }

  /** How many wait to be read, {@link #MOST_COUNTED} at most. */
  public int unread() {
    return isAccount() ? notifications.waiting(caller.get().id(), MOST_COUNTED).size() : 0;
  }

  /**
   * Notes that these were read; nothing is noted where one of them is not the caller's.
   *
   * @return those that were named, as they are now
   * @throws io.parkgraph.platform.security.SignInNeeded if nobody is known
   */
  public Answered<List<Notification>> read(Collection<String> ids) {
    String account = caller.requireKnown().id();
    Set<String> named = Set.copyOf(ids);
    if (!isAccount() || notifications.findAll(account, named).size() < named.size()) {
      return Answered.refused(Refusal.of(CommonRefusal.NOT_FOUND, "ids"));
    }
    notifications.read(account, named, clock.instant());
    return Answered.with(notifications.findAll(account, named));
  }

  /**
   * Notes that all were read.
   *
   * @return those that had waited, as they are now
   * @throws io.parkgraph.platform.security.SignInNeeded if nobody is known
   */
  public Answered<List<Notification>> readAll() {
    caller.requireKnown();
    return isAccount()
        ? read(notifications.waiting(caller.get().id(), Notifier.KEPT))
        : Answered.with(List.of());
  }

  /** The collections whose events may lead to a notification. */
  public Set<String> collections() {
    return notifier.collections();
  }

  /** Whether whom an event concerns has been told, by its number in the log. */
  public boolean toldOf(long sequence) {
    return progress.of(Notifier.NAME) >= sequence;
  }

  private boolean isAccount() {
    return caller.get().kind() == Caller.Kind.ACCOUNT;
  }
}
