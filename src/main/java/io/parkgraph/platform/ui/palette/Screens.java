package io.parkgraph.platform.ui.palette;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.NavigationEntry;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The screens that the caller may open. */
@Component
class Screens implements PaletteSource {

  private final List<NavigationEntry> entries;
  private final LabelMatch match;
  private final CurrentCaller caller;

  Screens(List<NavigationEntry> entries, LabelMatch match, CurrentCaller caller) {
    this.entries =
        entries.stream()
            .sorted(
                Comparator.comparing(NavigationEntry::group)
                    .thenComparingInt(NavigationEntry::order))
            .toList();
    this.match = match;
    this.caller = caller;
  }

  @Override
  public String label() {
    return "ui.palette.screens";
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public List<PaletteEntry> find(String typed, int limit) {
    return entries.stream()
        .filter(entry -> entry.isFor(caller))
        .filter(entry -> match.matches(entry.label(), typed))
        .limit(limit)
        .map(Screens::entry)
        .toList();
  }

  private static PaletteEntry entry(NavigationEntry entry) {
    String location =
        RouteConfiguration.forSessionScope().getUrl(entry.view(), RouteParameters.empty());
    return new PaletteEntry(
        entry.icon(),
        Localized.text(entry.label()),
        Localized.text("ui.group." + entry.group().name()),
        location);
  }
}
