package io.parkgraph.overview.ui;

import com.vaadin.flow.component.html.Span;
import io.parkgraph.platform.security.AccessEntry;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;

/** One entry of the access log. */
class AccessPanel extends DetailPanel {

  private static final long serialVersionUID = 1L;

  private final transient AccessEntry entry;

  AccessPanel(AccessEntry entry) {
    this.entry = entry;
    Localized.follow(this, this::draw);
  }

  private void draw() {
    setHeading(Localized.text("access.result." + entry.result()));
    setSubtitle(new Span(Moments.by(entry.callerName())));
    clearContent();
    FactList facts =
        new FactList()
            .fact("audit.caller", entry.callerId())
            .fact("audit.at", Moments.exact(entry.at()))
            .fact("access.scope", entry.scope());
    if (!entry.subjects().isEmpty()) {
      facts.fact("access.subjects", String.join(", ", entry.subjects()));
    }
    if (entry.field() != null) {
      facts.fact("access.field", entry.field());
    }
    if (entry.reason() != null) {
      facts.fact("access.reason", entry.reason());
    }
    addContent(facts);
  }
}
