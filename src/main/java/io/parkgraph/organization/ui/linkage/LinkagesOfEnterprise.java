package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.component.Component;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.DetailSection;
import java.util.Optional;

/** How an enterprise is linked, on its own page. */
@org.springframework.stereotype.Component
class LinkagesOfEnterprise implements DetailSection<Enterprise> {

  private final LinkageDesk desk;
  private final CurrentCaller caller;

  LinkagesOfEnterprise(LinkageDesk desk, CurrentCaller caller) {
    this.desk = desk;
    this.caller = caller;
  }

  @Override
  public Class<Enterprise> entity() {
    return Enterprise.class;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Component> create(Enterprise enterprise) {
    return caller.get().may(Scope.LINKAGE_READ, enterprise.places())
        ? Optional.of(
            DetailPanel.section("linkage.title", new KindList(desk, enterprise, linkage -> {})))
        : Optional.empty();
  }
}
