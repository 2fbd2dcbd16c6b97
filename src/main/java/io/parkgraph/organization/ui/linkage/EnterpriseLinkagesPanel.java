package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.ParkIcon;

/** An enterprise of the matrix: its linkages, and what is missing. */
class EnterpriseLinkagesPanel extends DetailPanel {

  private static final long serialVersionUID = 1L;

  EnterpriseLinkagesPanel(LinkageDesk desk, Enterprise enterprise, SerializableRunnable written) {
    setHeading(enterprise.name());
    setSubtitle(new Span(enterprise.id()));
    addContent(section("linkage.title", new KindList(desk, enterprise, linkage -> written.run())));
    if (desk.texts().opens(enterprise.id())) {
      addContent(
          section(
              "ui.related",
              relation(
                  desk.texts().page(enterprise.id()),
                  ParkIcon.BUILDING,
                  new Span(enterprise.name()))));
    }
  }
}
