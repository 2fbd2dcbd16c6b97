package io.parkgraph.platform.accounts.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.PlaceDirectory.NamedPlace;
import io.parkgraph.platform.security.Places;
import java.util.Optional;

/** Picks a place of one kind, which may be changed, by its name or its pinyin. */
class PlacePicker extends ComboBox<NamedPlace> {

  private static final long serialVersionUID = 1L;

  private Place.Kind kind;

  PlacePicker(Places places, Place.Kind kind) {
    this.kind = kind;
    setItemLabelGenerator(NamedPlace::name);
    setClearButtonVisible(true);
    setItemsPageable((page, typed) ->
        page.getPageNumber() == 0
            ? places.find(this.kind, typed, page.getPageSize())
            : java.util.List.of());
  }

  /** Picks places of another kind from now on. */
  void setKind(Place.Kind next) {
    if (kind != next) {
      kind = next;
      clear();
      getDataProvider().refreshAll();
    }
  }

  /** The picked place. */
  Optional<Place> place() {
    return getOptionalValue().map(NamedPlace::place);
  }
}
