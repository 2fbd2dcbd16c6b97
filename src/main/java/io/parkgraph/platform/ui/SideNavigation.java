package io.parkgraph.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import io.parkgraph.platform.security.CurrentCaller;
import java.util.Comparator;
import java.util.List;

/** The views that the caller may open, grouped by daily work. */
class SideNavigation extends Div {

  private static final long serialVersionUID = 1L;

  SideNavigation(List<NavigationEntry> entries, CurrentCaller caller) {
    addClassName("park-navigation");
    for (NavigationEntry.Group group : NavigationEntry.Group.values()) {
      List<NavigationEntry> visible =
          entries.stream()
              .filter(entry -> entry.group() == group)
              .filter(entry -> entry.isFor(caller))
              .sorted(Comparator.comparingInt(NavigationEntry::order))
              .toList();
      SideNav nav = group(group, visible);
      if (group == NavigationEntry.Group.SYSTEM) {
        nav.addItem(graphiql());
      }
      if (!nav.getItems().isEmpty()) {
        add(nav);
      }
    }
  }

  private static SideNav group(NavigationEntry.Group group, List<NavigationEntry> entries) {
    SideNav nav = nav("ui.group." + group.name());
    for (NavigationEntry entry : entries) {
      SideNavItem item = new SideNavItem("", entry.view(), entry.icon().create());
      item.setMatchNested(true);
      Localized.follow(item, () -> item.setLabel(Localized.text(entry.label())));
      nav.addItem(item);
    }
    return nav;
  }

  /** GraphiQL is a page of its own, outside Vaadin's router. */
  private static SideNavItem graphiql() {
    SideNavItem graphiql = new SideNavItem("", "graphiql", ParkIcon.CODE.create());
    graphiql.setRouterIgnore(true);
    graphiql.setOpenInNewBrowserTab(true);
    Localized.follow(graphiql, () -> graphiql.setLabel(Localized.text("ui.navigation.graphiql")));
    return graphiql;
  }

  private static SideNav nav(String label) {
    SideNav nav = new SideNav();
    Localized.follow(nav, () -> nav.setLabel(Localized.text(label)));
    return nav;
  }
}
