package io.parkgraph.platform.ui;

import com.vaadin.flow.router.QueryParameters;
import io.parkgraph.platform.store.PageRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides what a list shows, as it stands in the URL, so that a link reproduces the
 * screen.
 *
 * @param filters the filters' values by their keys; none is blank
 * @param sort the key of the column to sort by; null for the list's own order
 * @param descending whether it is sorted from the end
 * @param page where the page begins; null for the list's beginning
 * @param columns the keys of the visible columns; empty for the usual ones
 */
public record ListState(
    Map<String, String> filters,
    @Nullable String sort,
    boolean descending,
    @Nullable PagePlace page,
    List<String> columns) {

  /** How many rows a page holds. */
  public static final int PAGE_SIZE = 50;

  private static final String SORT = "sort";
  private static final String AFTER = "after";
  private static final String BEFORE = "before";
  private static final String COLUMNS = "columns";

  /** Copies its collections. */
  public ListState {
    filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    columns = List.copyOf(columns);
  }

  /** Reads the state from a URL; what is not understood is left out. */
  public static ListState read(QueryParameters query, List<String> filterKeys) {
    Map<String, String> filters = new LinkedHashMap<>();
    for (String key : filterKeys) {
      query
          .getSingleParameter(key)
          .filter(value -> !value.isBlank())
          .ifPresent(value -> filters.put(key, value));
    }
    String sort = query.getSingleParameter(SORT).orElse("");
    boolean descending = sort.startsWith("-");
    String column = descending ? sort.substring(1) : sort;
    PagePlace page = place(query, AFTER, true).or(() -> place(query, BEFORE, false)).orElse(null);
    List<String> columns =
        query
            .getSingleParameter(COLUMNS)
            .filter(value -> !value.isBlank())
            .map(value -> List.of(value.split(",", -1)))
            .orElse(List.of());
    return new ListState(filters, column.isEmpty() ? null : column, descending, page, columns);
  }

  /** Reads the state from a query as it stands in a URL. */
  public static ListState read(String query, List<String> filterKeys) {
    return read(QueryParameters.fromString(query), filterKeys);
  }

  /** Writes the state for a URL. */
  public QueryParameters query() {
    Map<String, String> query = new LinkedHashMap<>(filters);
    if (sort != null) {
      query.put(SORT, descending ? "-" + sort : sort);
    }
    if (page != null) {
      query.put(page.forward() ? AFTER : BEFORE, page.token());
    }
    if (!columns.isEmpty()) {
      query.put(COLUMNS, String.join(",", columns));
    }
    return QueryParameters.simple(query);
  }

  /** The value of a filter. */
  public Optional<String> filter(String key) {
    return Optional.ofNullable(filters.get(key));
  }

  /** The state with another value of a filter, from the list's beginning. */
  public ListState with(String key, String value) {
    Map<String, String> changed = new LinkedHashMap<>(filters);
    if (value.isBlank()) {
      changed.remove(key);
    } else {
      changed.put(key, value.strip());
    }
    return new ListState(changed, sort, descending, null, columns);
  }

  /** The state without filters. */
  public ListState withoutFilters() {
    return new ListState(Map.of(), sort, descending, null, columns);
  }

  /** The state in another order, from the list's beginning; null for the list's own. */
  public ListState sorted(@Nullable String column, boolean fromTheEnd) {
    return new ListState(filters, column, fromTheEnd, null, columns);
  }

  /** The state at another page. */
  public ListState at(@Nullable PagePlace place) {
    return new ListState(filters, sort, descending, place, columns);
  }

  /** The state with other columns; empty for the usual ones. */
  public ListState showing(List<String> visible) {
    return new ListState(filters, sort, descending, page, visible);
  }

  /** The state without a place, as somebody may want to see it again. */
  public ListState settled() {
    return at(null);
  }

  /** The page to ask for. */
  public PageRequest request() {
    return page == null
        ? PageRequest.first(PAGE_SIZE)
        : new PageRequest(PAGE_SIZE, page.forward(), page.from());
  }

  private static Optional<PagePlace> place(QueryParameters query, String key, boolean forward) {
    return query.getSingleParameter(key).flatMap(token -> PagePlace.read(forward, token));
  }
}
