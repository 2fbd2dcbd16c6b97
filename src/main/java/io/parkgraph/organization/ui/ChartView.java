package io.parkgraph.organization.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.parkgraph.organization.Axis;
import io.parkgraph.organization.Chart;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EmptyState;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkChart;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.RequiresScope;
import io.parkgraph.platform.ui.View;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;

/** How the organizations stand, on either axis: as a tree, and as a table with links. */
@Route(ChartView.PATH)
@PermitAll
@RequiresScope(Scope.ORGANIZATION_READ)
class ChartView extends View implements BeforeEnterObserver {

  static final String PATH = "organization-chart";

  private static final long serialVersionUID = 1L;
  private static final String AXIS = "axis";
  private static final int ROW_PIXELS = 30;
  private static final int LEAST_PIXELS = 240;

  private final transient OrganizationService organizations;
  private final Div content = new Div();
  private final Map<Axis, Anchor> links = new EnumMap<>(Axis.class);
  private Axis axis = Axis.SECTOR;

  ChartView(OrganizationService organizations) {
    super("organization.chart");
    this.organizations = organizations;
    content.addClassName("park-organization-chart");
    for (Axis each : Axis.values()) {
      links.put(each, axisLink(each));
    }
    addActions(links.values().toArray(Anchor[]::new));
    add(content);
    Localized.follow(this, this::draw);
  }

  /** Leads here from the list. */
  static Anchor link() {
    Anchor link = new Anchor(PATH);
    link.setRouterIgnore(false);
    link.add(ParkIcon.ORGANIZATION.create(), Localized.text(new Span(), "organization.chart"));
    link.addClassName("park-relation");
    return link;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    axis =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(AXIS)
            .flatMap(name -> ListFilter.constant(Axis.class, name))
            .orElse(Axis.SECTOR);
    draw();
  }

  private static Anchor axisLink(Axis axis) {
    Anchor link = new Anchor(PATH + "?" + AXIS + "=" + axis.name());
    link.setRouterIgnore(false);
    link.setId("axis-" + axis.name());
    link.addClassName("park-relation");
    return Localized.text(link, "organization.axis." + axis.name());
  }

  private void draw() {
    content.removeAll();
    links.forEach((each, link) ->
        link.getElement().setAttribute("aria-current", String.valueOf(each == axis)));
    Chart chart = organizations.chart(axis);
    content.add(new H2(Localized.text("organization.axis." + axis.name())));
    if (chart.places().isEmpty()) {
      content.add(
          new EmptyState(ParkIcon.ORGANIZATION, "organization.empty", "organization.empty.advice"));
      return;
    }
    ParkChart tree = new ParkChart();
    tree.show(
        TreeOption.of(chart),
        Localized.text("organization.chart.described", chart.places().size()));
    tree.setHeight(Math.max(LEAST_PIXELS, chart.places().size() * ROW_PIXELS) + "px");
    Div scroller = new Div(tree);
    scroller.addClassName("park-table-scroller");
    scroller.getElement().setAttribute("tabindex", "0");
    scroller.getElement().setAttribute("role", "region");
    scroller.getElement().setAttribute("aria-label", Localized.text("organization.chart"));
    content.add(scroller, new ChartTable(chart));
  }
}
