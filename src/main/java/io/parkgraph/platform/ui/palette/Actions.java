package io.parkgraph.platform.ui.palette;

import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.ui.Localized;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the caller may do. */
@Component
class Actions implements PaletteSource {

  private final ObjectProvider<PaletteAction> actions;
  private final LabelMatch match;
  private final CurrentCaller caller;

  Actions(ObjectProvider<PaletteAction> actions, LabelMatch match, CurrentCaller caller) {
    this.actions = actions;
    this.match = match;
    this.caller = caller;
  }

  @Override
  public String label() {
    return "ui.palette.actions";
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public List<PaletteEntry> find(String typed, int limit) {
    return actions.stream()
        .filter(action -> caller.may(action.scope()))
        .filter(action -> match.matches(action.label(), typed))
        .limit(limit)
        .map(action ->
            new PaletteEntry(action.icon(), Localized.text(action.label()), "", action.location()))
        .toList();
  }
}
