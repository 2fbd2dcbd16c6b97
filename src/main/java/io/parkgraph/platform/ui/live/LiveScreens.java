package io.parkgraph.platform.ui.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import io.parkgraph.platform.events.Feed;
import io.parkgraph.platform.events.SequencedEvent;
import io.parkgraph.platform.events.Subscription;
import io.parkgraph.platform.security.Standing;
import io.parkgraph.platform.security.Standings;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All pages that are open on this node; they share one follower of the log. */
@Component
class LiveScreens implements VaadinServiceInitListener, SmartLifecycle {

  private static final long serialVersionUID = 1L;

  private final transient Feed feed;
  private final transient Standings standings;
  private final transient Set<LiveScreen> screens = ConcurrentHashMap.newKeySet();
  private transient volatile @Nullable Subscription following;

  LiveScreens(Feed feed, Standings standings) {
    this.feed = feed;
    this.standings = standings;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(this::begin);
  }

  private void begin(UIInitEvent event) {
    open(event.getUI(), standing());
  }

  /** Tells a page what happens until it is closed. */
  LiveScreen open(UI ui, Standing standing) {
    LiveScreen screen = new LiveScreen(ui, standing);
    screens.add(screen);
    ui.addDetachListener(_ -> screens.remove(screen));
    return screen;
  }

  private Standing standing() {
    VaadinServletRequest request = VaadinServletRequest.getCurrent();
    return request == null ? Optional::empty : standings.of(request.getHttpServletRequest());
  }

  void take(SequencedEvent event) {
    screens.forEach(screen -> screen.take(event));
  }

  /** How many pages are open. */
  int size() {
    return screens.size();
  }

  @Override
  public void start() {
    following = feed.follow(feed.last(), this::take);
  }

  @Override
  public void stop() {
    Subscription open = following;
    if (open != null) {
      open.close();
      following = null;
    }
    screens.forEach(LiveScreen::close);
  }

  @Override
  public boolean isRunning() {
    return following != null;
  }
}
