package io.parkgraph.platform.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.function.SerializableFunction;
import io.parkgraph.platform.store.Named;
import io.parkgraph.platform.store.PageRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Picks something of which there are many by its name or pinyin: it offers the first that match
 * what is typed, and whoever misses one types more of its name.
 */
public class NamePicker extends ComboBox<Named> {

  private static final long serialVersionUID = 1L;

  private final SerializableFunction<String, Optional<String>> names;

  /** Finds what a picker offers. */
  @FunctionalInterface
  public interface Search extends Serializable {

    /** The first that match what was typed, all where nothing was, in the order of their names. */
    List<Named> first(String typed, int limit);
  }

  /**
   * An empty picker.
   *
   * @param search finds what is offered
   * @param names the name of an id, if there is such a one
   */
  public NamePicker(Search search, SerializableFunction<String, Optional<String>> names) {
    this.names = names;
    setPageSize(PageRequest.MAX_SIZE);
    setItemLabelGenerator(Named::name);
    setClearButtonVisible(true);
    setItems(offered(search));
  }

  /** A picker of any number of them. */
  public static MultiSelectComboBox<Named> many(Search search) {
    MultiSelectComboBox<Named> picker = new MultiSelectComboBox<>();
    picker.setPageSize(PageRequest.MAX_SIZE);
    picker.setItemLabelGenerator(Named::name);
    picker.setClearButtonVisible(true);
    picker.setItems(offered(search));
    return picker;
  }

  /** The key of what is picked. */
  public @Nullable String picked() {
    return isEmpty() ? null : getValue().id();
  }

  /** Something by its key; one that has no name, or none for the caller, is called by its key. */
  public @Nullable Named named(@Nullable String id) {
    return id == null ? null : new Named(id, names.apply(id).orElse(id));
  }

  /** A filter above a list that this is. */
  public ListFilter<Named, NamePicker> filter(String key, String label) {
    Localized.label(this, label);
    Localized.follow(this, () -> setPlaceholder(Localized.text("ui.filter.all")));
    return new ListFilter<>(
        key, this, id -> names.apply(id).map(name -> new Named(id, name)), Named::id);
  }

  private static FetchCallback<Named, String> offered(Search search) {
    return query -> {
      int limit = Math.min(query.getLimit(), PageRequest.MAX_SIZE);
      String typed = query.getFilter().orElse("");
      return query.getOffset() > 0 ? Stream.empty() : search.first(typed, limit).stream();
    };
  }
}
