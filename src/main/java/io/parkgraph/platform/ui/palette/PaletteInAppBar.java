package io.parkgraph.platform.ui.palette;

import com.vaadin.flow.component.Component;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.ui.AppBarItem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the palette into the app bar. */
@org.springframework.stereotype.Component
class PaletteInAppBar implements AppBarItem {

  private final List<PaletteSource> sources;

  PaletteInAppBar(List<PaletteSource> sources) {
    this.sources = sources.stream().sorted(Comparator.comparingInt(PaletteSource::order)).toList();
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public Optional<Component> create(Caller caller) {
    return Optional.of(new CommandPalette(sources));
  }
}
