package io.parkgraph.platform.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How somebody likes one list.
 *
 * @param columns the keys of the columns that were chosen last; empty for the usual ones
 * @param views the saved views, in the order of their saving
 * @param usual the name of the view that the list opens with; null for the whole list
 */
public record ListSettings(List<String> columns, List<SavedView> views, @Nullable String usual) {

  /** How many views a list may have. */
  public static final int MOST_VIEWS = 30;

  /** Nothing chosen yet. */
  public static final ListSettings NONE = new ListSettings(List.of(), List.of(), null);

  /** Copies its lists. */
  public ListSettings {
    columns = columns == null ? List.of() : List.copyOf(columns);
    views = views == null ? List.of() : List.copyOf(views);
  }

  /** The view of a name. */
  public Optional<SavedView> view(@Nullable String name) {
    return views.stream().filter(view -> view.name().equals(name)).findFirst();
  }

  /** The view that the list opens with, if one was chosen. */
  public Optional<SavedView> usualView() {
    return view(usual);
  }

  /** The settings with other columns. */
  public ListSettings showing(List<String> chosen) {
    return new ListSettings(chosen, views, usual);
  }

  /** The settings with a view, in the place of one of that name. */
  public ListSettings with(SavedView view) {
    List<SavedView> all = new ArrayList<>(views);
    all.removeIf(other -> other.name().equals(view.name()));
    if (all.size() < MOST_VIEWS) {
      all.add(view);
    }
    return new ListSettings(columns, all, usual);
  }

  /** The settings without the view of a name. */
  public ListSettings without(String name) {
    List<SavedView> others = views.stream().filter(view -> !view.name().equals(name)).toList();
    return new ListSettings(columns, others, name.equals(usual) ? null : usual);
  }

  /** The settings with another view to open with; null for the whole list. */
  public ListSettings openingWith(@Nullable String name) {
    return new ListSettings(columns, views, name);
  }
}
