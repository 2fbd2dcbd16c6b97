package io.parkgraph.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.shared.Registration;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.ui.bulk.BulkAction;
import io.parkgraph.platform.ui.bulk.BulkBar;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one list of the admin UI: filters, one keyset page of rows, previous and next, columns to
 * choose. It keeps no state of its own: it shows a {@link ListState} and tells of the next one,
 * which its view puts into the URL.
 *
 * @param <T> the row
 */
public class EntityGrid<T> extends Div {

  private static final long serialVersionUID = 1L;
  private static final int NARROW_PIXELS = 720;
  private static final String GROWING_WIDTH = "11rem";
  private static final String NARROW_WIDTH = "6rem";

  /** The part of the open row, by which it is styled. */
  private static final String OPEN = "park-open-row";

  private final Grid<T> grid = new Grid<>();
  private final transient Map<String, EntityColumn<T>> columns = new LinkedHashMap<>();
  private final FilterBar filters;
  private final PageBar pages;
  private final ColumnChooser chooser;
  private final BulkBar<T> bulk;
  private final SerializableConsumer<ListState> navigate;
  private final ValueProvider<T, String> id;
  private transient ListState state = new ListState(Map.of(), null, false, null, List.of());
  private @Nullable String openId;
  private boolean narrow;

  /**
   * An empty list.
   *
   * @param columns what it shows of a row
   * @param filters what narrows it
   * @param id a row's id
   * @param navigate opens the list in another state
   * @param open opens a row
   */
  public EntityGrid(
      List<EntityColumn<T>> columns,
      List<ListFilter<?, ?>> filters,
      ValueProvider<T, String> id,
      SerializableConsumer<ListState> navigate,
      SerializableConsumer<T> open) {
    this.id = id;
    this.navigate = navigate;
    this.filters = new FilterBar(filters, next -> navigate.accept(next.apply(state)));
    this.pages = new PageBar(place -> navigate.accept(state.at(place)));
    this.chooser = new ColumnChooser(columns, visible -> navigate.accept(state.showing(visible)));
    this.bulk = new BulkBar<>(() -> grid.asMultiSelect().clear(), () -> navigate.accept(state));
    addClassName("park-list");
    columns.forEach(column -> addColumn(column));
    grid.addThemeVariants(GridVariant.NO_BORDER);
    grid.addClassName("park-grid");
    grid.setSizeFull();
    grid.setColumnReorderingAllowed(true);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setPartNameGenerator(row -> id.apply(row).equals(openId) ? OPEN : null);
    grid.addSortListener(sort -> {
      if (sort.isFromClient()) {
        sort(sort.getSortOrder());
      }
    });
    grid.addItemClickListener(click -> open.accept(click.getItem()));
    this.pages.add(this.chooser);
    add(this.filters, this.bulk, grid, this.pages);
    // Cells hold texts as well; the client asks for them again.
    Localized.follow(grid, () -> grid.getDataProvider().refreshAll());
  }

  /** Names the list for screen readers by the text of a key. */
  public void setLabel(String key) {
    Localized.follow(grid, () -> grid.getElement().setAttribute("aria-label", Localized.text(key)));
  }

  /**
   * Puts tools that work on the list as it is filtered at the end of its filters, such as an
   * export.
   */
  public void addTools(Component... tools) {
    filters.addTools(tools);
  }

  /** Lets people select rows, and take these steps on all of them. */
  public void offer(List<BulkAction<T>> actions) {
    bulk.offer(actions);
    grid.setSelectionMode(Grid.SelectionMode.MULTI);
    grid.addSelectionListener(selection -> bulk.show(selection.getAllSelectedItems()));
  }

  /** What the list shows now. */
  public ListState state() {
    return state;
  }

  /**
   * The columns that stand in the list now, as they were chosen, also where a phone shows fewer.
   */
  public List<EntityColumn<T>> visibleColumns() {
    return columns.values().stream().filter(column -> isChosen(column)).toList();
  }

  /** Shows a page of rows, how many there are in all, and which of them is open. */
  public void show(ListState newState, Slice<T> slice, long total, @Nullable String open) {
    Set<String> chosen = newState.equals(state) ? chosen() : Set.of();
    state = newState;
    openId = open;
    grid.deselectAll();
    filters.show(newState);
    if (slice.items().isEmpty()) {
      String why = newState.filters().isEmpty() ? "ui.list.none" : "ui.list.empty";
      grid.setEmptyStateComponent(new EmptyState(ParkIcon.INBOX, why, why + ".advice"));
    }
    grid.setItems(slice.items());
    slice.items().stream().filter(row -> chosen.contains(id.apply(row))).forEach(grid::select);
    showOrder();
    showColumns();
    pages.show(slice, total);
  }

  /** What is selected stays so when the same list is only read again. */
  private Set<String> chosen() {
    return grid.getSelectedItems().stream().map(id).collect(Collectors.toSet());
  }

  private void addColumn(EntityColumn<T> model) {
    columns.put(model.key(), model);
    Grid.Column<T> column = grid.addColumn(model.renderer()).setKey(model.key());
    column.setTextAlign(model.align()).setResizable(true);
    if (model.sortable()) {
      // The server has sorted already; within the page nothing is to be moved.
      column.setComparator(Comparator.comparingInt(row -> 0)).setSortable(true);
    }
    if (model.width() == null) {
      column.setWidth(GROWING_WIDTH).setFlexGrow(1);
    } else {
      column.setWidth(model.width()).setFlexGrow(0);
    }
    Localized.follow(grid, () -> column.setHeader(Localized.text(model.label())));
  }

  private void sort(List<GridSortOrder<T>> orders) {
    if (orders.isEmpty()) {
      navigate.accept(state.sorted(null, false));
    } else {
      GridSortOrder<T> order = orders.getFirst();
      navigate.accept(
          state.sorted(
              order.getSorted().getKey(), order.getDirection() == SortDirection.DESCENDING));
    }
  }

  private void showOrder() {
    String sort = state.sort();
    EntityColumn<T> model = sort == null ? null : columns.get(sort);
    if (model == null || !model.sortable()) {
      grid.sort(List.of());
      return;
    }
    SortDirection direction =
        state.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
    grid.sort(List.of(new GridSortOrder<>(grid.getColumnByKey(sort), direction)));
  }

  private void showColumns() {
    chooser.show(state.columns());
    for (EntityColumn<T> model : columns.values()) {
      Grid.Column<T> column = grid.getColumnByKey(model.key());
      column.setVisible(narrow ? model.narrow() : isChosen(model));
      if (model.width() == null) {
        column.setWidth(narrow ? NARROW_WIDTH : GROWING_WIDTH);
      }
    }
  }

  private boolean isChosen(EntityColumn<T> model) {
    return state.columns().isEmpty() ? model.usual() : state.columns().contains(model.key());
  }

  /**
   * A phone shows the few columns that say most. The page outlives the list, so it must not keep
   * it.
   */
  @Override
  protected void onAttach(AttachEvent event) {
    Page page = event.getUI().getPage();
    fit(page.getExtendedClientDetails().getWindowInnerWidth());
    Registration resizing = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    addDetachListener(detach -> {
      resizing.remove();
      detach.unregisterListener();
    });
  }

  private void fit(int pixels) {
    boolean nowNarrow = pixels > 0 && pixels < NARROW_PIXELS;
    if (nowNarrow != narrow) {
      narrow = nowNarrow;
      showColumns();
    }
  }
}
