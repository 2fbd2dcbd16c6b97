package io.parkgraph.enterprise.ui;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseOrder;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.palette.PaletteEntry;
import io.parkgraph.platform.ui.palette.PaletteSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The enterprises in the command palette, by name, pinyin, initials or credit code. */
@Component
class EnterprisesFound implements PaletteSource {

  private final EnterpriseService enterprises;
  private final CurrentCaller caller;

  EnterprisesFound(EnterpriseService enterprises, CurrentCaller caller) {
    this.enterprises = enterprises;
    this.caller = caller;
  }

  @Override
  public String label() {
    return "enterprise.title";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<PaletteEntry> find(String typed, int limit) {
    if (typed.isEmpty() || !caller.may(Scope.ENTERPRISE_READ)) {
      return List.of();
    }
    return enterprises
        .find(EnterpriseQuery.matching(typed), EnterpriseOrder.BY_NAME, PageRequest.first(limit))
        .items()
        .stream()
        .map(EnterprisesFound::entry)
        .toList();
  }

  private static PaletteEntry entry(Enterprise enterprise) {
    return new PaletteEntry(
        ParkIcon.BUILDING,
        enterprise.name(),
        enterprise.id(),
        EnterpriseQuery.PATH + "/" + enterprise.id());
  }
}
