package io.parkgraph.platform.accounts.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.PlaceDirectory.NamedPlace;
import io.parkgraph.platform.security.Places;
import java.util.Optional;

/** Picks a place of one kind by its name or its pinyin. */
class PlacePicker extends ComboBox<NamedPlace> {

  private static final long serialVersionUID = 1L;

  PlacePicker(Places places, Place.Kind kind) {
    setItemLabelGenerator(NamedPlace::name);
    setClearButtonVisible(true);
    setItemsPageable((page, typed) ->
        page.getPageNumber() == 0
            ? places.find(kind, typed, page.getPageSize())
            : java.util.List.of());
  }

  /** The picked place. */
  Optional<Place> place() {
    return getOptionalValue().map(NamedPlace::place);
  }
}
