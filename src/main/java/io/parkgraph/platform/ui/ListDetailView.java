package io.parkgraph.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import io.parkgraph.platform.ui.live.LiveScreen;
import io.parkgraph.platform.ui.live.News;
import io.parkgraph.platform.ui.settings.ListSettings;
import io.parkgraph.platform.ui.settings.SavedView;
import io.parkgraph.platform.ui.settings.Settings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A list with one of its entities beside it. The path names the open entity, the query the list's
 * state; nothing that was typed is lost without asking.
 *
 * @param <T> the row
 */
public abstract class ListDetailView<T> extends View
    implements BeforeEnterObserver, BeforeLeaveObserver {

  private static final long serialVersionUID = 1L;

  /** The route parameter that names the open entity. */
  protected static final String ID = "id";

  /** Keys of several parts are joined by a bar, which a path would have to escape. */
  private static final char KEY_BAR = '|';

  private static final char SEGMENT_BAR = '~';

  private final String title;
  private final String path;
  private final List<String> filterKeys;
  private final Div split = new Div();
  private transient ListState state = ListState.read(QueryParameters.empty(), List.of());
  private @Nullable String openId;
  private @Nullable DetailPanel detail;
  private transient @Nullable Settings settings;
  private @Nullable ViewsMenu views;

  /** A view at a path, with the filters of those keys. */
  protected ListDetailView(String title, String path, List<String> filterKeys) {
    super(title);
    this.title = title;
    this.path = path;
    this.filterKeys = List.copyOf(filterKeys);
    addClassName("park-list-view");
    split.addClassName("park-split");
    add(split);
  }

  /** What its person chose for the list; every list has it, so no room passes it on. */
  @Autowired
  void remember(Settings ofCaller) {
    settings = ofCaller;
  }

  /** The list; asked for once, when the view is first entered. */
  protected abstract EntityGrid<T> grid();

  /** A list under the view's own name, whose rows are opened by their ids. */
  protected EntityGrid<T> grid(
      List<EntityColumn<T>> columns, List<ListFilter<?, ?>> filters, ValueProvider<T, String> id) {
    EntityGrid<T> grid =
        new EntityGrid<>(columns, filters, id, this::navigate, row -> navigate(id.apply(row)));
    grid.setLabel(title);
    return grid;
  }

  /** Loads and shows the list. */
  protected abstract void list(EntityGrid<T> grid, ListState wanted, @Nullable String openId);

  /** The detail of an id; nothing if there is no such entity. */
  protected abstract Optional<DetailPanel> detail(String id);

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    if (split.getComponentCount() == 0 && opensOtherwise(event, query)) {
      return;
    }
    state = ListState.read(query, filterKeys);
    String wanted =
        event
            .getRouteParameters()
            .get(ID)
            .map(segment -> segment.replace(SEGMENT_BAR, KEY_BAR))
            .orElse(null);
    if (split.getComponentCount() == 0) {
      split.add(begin(grid()));
    }
    if (!Objects.equals(wanted, openId) || detail == null) {
      open(wanted);
    }
    refresh();
  }

  /** Loads the list again, as after a write. */
  protected void refresh() {
    @SuppressWarnings("unchecked")
    EntityGrid<T> grid = (EntityGrid<T>) split.getComponentAt(0);
    list(grid, state, openId);
    if (views != null) {
      views.show(state);
    }
  }

  /** What the list shows now, as it stands in the URL. */
  protected ListState state() {
    return state;
  }

  /** Goes to the list in another state, with the same entity open. */
  protected void navigate(ListState next) {
    boolean otherColumns = !next.columns().equals(state.columns());
    if (settings != null && otherColumns && next.showing(state.columns()).equals(state)) {
      settings.changeList(path, mine -> mine.showing(next.columns()));
    }
    go(href(openId, next));
  }

  /** Opens an entity; null closes the one that is open. */
  protected void navigate(@Nullable String id) {
    go(href(id, state));
  }

  /** Opens an entity though something is unsaved, since it was just saved. */
  protected void leaveFor(@Nullable String id) {
    closeDetail();
    navigate(id);
  }

  /** The address of an entity beside the list as it is. */
  protected String href(@Nullable String id) {
    return href(id, state);
  }

  /** The collections whose changes by others are shown at once; that of the open entity first. */
  protected List<String> follows() {
    return List.of();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    LiveScreen.of(event.getUI())
        .ifPresent(screen -> screen.follow(this, follows(), this::changedElsewhere));
  }

  private void changedElsewhere(News news) {
    refresh();
    if (detail != null && openId != null && news.touches(follows().getFirst(), openId)) {
      detail.changedElsewhere();
    }
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (detail == null || !detail.unsaved() || staysOpen(event.getLocation())) {
      return;
    }
    BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
    UnsavedQuestion.ask(() -> {
      closeDetail();
      leave.proceed();
    });
  }

  private EntityGrid<T> begin(EntityGrid<T> grid) {
    if (settings != null) {
      views = new ViewsMenu(settings, path, filterKeys, state, this::navigate);
      grid.addTools(views);
    }
    return grid;
  }

  /**
   * A list that is asked for without saying how opens as its person likes it: with the view and the
   * columns that they chose. A link that says how is followed to the letter.
   */
  private boolean opensOtherwise(BeforeEnterEvent event, QueryParameters query) {
    if (settings == null || query.getQueryString().contains("columns=")) {
      return false;
    }
    ListSettings mine = settings.list(path);
    String usual = mine.usualView().map(SavedView::query).orElse("");
    boolean unsaid =
        query.getQueryString().isEmpty() && event.getRouteParameters().get(ID).isEmpty();
    ListState liked = ListState.read(unsaid ? usual : "", filterKeys);
    if (liked.columns().isEmpty()) {
      liked = liked.showing(mine.columns());
    }
    QueryParameters wanted = liked.query();
    if (wanted.getQueryString().isEmpty()) {
      return false;
    }
    event.forwardTo(event.getLocation().getPath(), query.mergingAll(wanted.getParameters()));
    return true;
  }

  private void open(@Nullable String id) {
    closeDetail();
    openId = id;
    if (id == null) {
      return;
    }
    detail = detail(id).orElseThrow(NotFoundException::new);
    detail.closeButton().addClickListener(click -> navigate((String) null));
    split.add(detail);
    split.addClassName("park-open");
  }

  private void closeDetail() {
    if (detail != null) {
      split.remove(detail);
      detail = null;
    }
    openId = null;
    split.removeClassName("park-open");
  }

  private boolean staysOpen(Location target) {
    return target.getPath().equals(pathOf(openId));
  }

  private String href(@Nullable String id, ListState list) {
    String query = list.query().getQueryString();
    return pathOf(id) + (query.isEmpty() ? "" : "?" + query);
  }

  private String pathOf(@Nullable String id) {
    return id == null ? path : path + "/" + id.replace(KEY_BAR, SEGMENT_BAR);
  }

  private static void go(String location) {
    UI.getCurrentOrThrow().navigate(location);
  }
}
