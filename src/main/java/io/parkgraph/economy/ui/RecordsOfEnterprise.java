package io.parkgraph.economy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.DetailSection;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import java.util.Optional;

/** Leads from an enterprise to its monthly records. */
@org.springframework.stereotype.Component
class RecordsOfEnterprise implements DetailSection<Enterprise> {

  private final CurrentCaller caller;

  RecordsOfEnterprise(CurrentCaller caller) {
    this.caller = caller;
  }

  @Override
  public Class<Enterprise> entity() {
    return Enterprise.class;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Component> create(Enterprise enterprise) {
    if (!caller.may(Scope.ECONOMY_READ)) {
      return Optional.empty();
    }
    Component link =
        DetailPanel.relation(
            RecordQuery.PATH + "?" + RecordQuery.ENTERPRISE + "=" + enterprise.id(),
            ParkIcon.TABLE,
            Localized.text(new Span(), "economy.title"));
    return Optional.of(DetailPanel.section("ui.related", link));
  }
}
