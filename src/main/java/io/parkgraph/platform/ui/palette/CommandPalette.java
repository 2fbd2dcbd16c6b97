package io.parkgraph.platform.ui.palette;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.DomEvent;
import io.parkgraph.platform.ui.Localized;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds screens, actions and records from anywhere, by Ctrl+K or from the app bar. The element does
 * what must not wait, such as moving through what was found; the server searches.
 */
@Tag("park-palette")
@JavaScript("context://park/park-palette.js")
class CommandPalette extends Component {

  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String DETAIL = "event.detail";
  private static final int PER_SOURCE = 6;
  private static final int LONGEST_QUERY = 100;

  private final transient List<PaletteSource> sources;

  /** A palette over sources in their order. */
  CommandPalette(List<PaletteSource> sources) {
    this.sources = sources;
    getElement().addEventListener("park-search", this::search).addEventData(DETAIL);
    getElement().addEventListener("park-pick", CommandPalette::open).addEventData(DETAIL);
    Localized.follow(this, this::tell);
  }

  private void tell() {
    ObjectNode texts = JSON.createObjectNode();
    List.of("label", "placeholder", "close", "empty", "hint", "found")
        .forEach(key -> texts.put(key, Localized.text("ui.palette." + key)));
    getElement().setPropertyJson("texts", texts);
  }

  private void search(DomEvent event) {
    String typed = event.getEventData().get(DETAIL).asString();
    String query = typed.strip();
    ObjectNode answer = JSON.createObjectNode().put("query", typed);
    ArrayNode groups = answer.putArray("groups");
    if (query.length() <= LONGEST_QUERY) {
      sources.forEach(source -> addGroup(groups, source, source.find(query, PER_SOURCE)));
    }
    getElement().setPropertyJson("answer", answer);
  }

  private static void addGroup(ArrayNode groups, PaletteSource source, List<PaletteEntry> found) {
    if (found.isEmpty()) {
      return;
    }
    ObjectNode group = groups.addObject().put("label", Localized.text(source.label()));
    ArrayNode entries = group.putArray("entries");
    for (PaletteEntry entry : found) {
      entries
          .addObject()
          .put("icon", entry.icon().name().toLowerCase(Locale.ROOT))
          .put("text", entry.text())
          .put("detail", entry.detail())
          .put("location", entry.location());
    }
  }

  /** Whatever a browser asks for here it may ask for by its address bar as well. */
  private static void open(DomEvent event) {
    UI.getCurrentOrThrow().navigate(event.getEventData().get(DETAIL).asString());
  }
}
