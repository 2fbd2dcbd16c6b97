package io.parkgraph.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.parkgraph.platform.security.CurrentCaller;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every view: app bar, side navigation, content. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

  private static final long serialVersionUID = 1L;

  MainLayout(
      List<NavigationEntry> entries,
      ObjectProvider<AppBarItem> items,
      Preferences preferences,
      CurrentCaller caller,
      AuthenticationContext authentication) {
    setPrimarySection(Section.NAVBAR);
    DrawerToggle toggle = new DrawerToggle();
    Localized.follow(
        this,
        () -> {
          toggle.setAriaLabel(Localized.text("ui.navigation.toggle"));
          setI18n(new AppLayoutI18n().setDrawer(Localized.text("ui.navigation")));
          retitle();
        });
    Div small = new Div();
    small.addClassName("park-bar-items");
    items.stream()
        .sorted(Comparator.comparingInt(AppBarItem::order))
        .map(item -> item.create(caller.get()))
        .flatMap(Optional::stream)
        .forEach(small::add);
    Div bar =
        new Div(
            toggle, brand(), small, new PreferencesMenu(preferences, caller.get(), authentication));
    bar.addClassName("park-bar");
    addToNavbar(bar);
    addToDrawer(new Scroller(new SideNavigation(entries, caller)));
  }

  /** The product's name, which leads home. */
  static Anchor brand() {
    Image mark = new Image("park/favicon.svg", "");
    Span name = Localized.text(new Span(), "ui.product");
    Anchor home = new InnerLink("", mark, name);
    home.addClassName("park-brand");
    return home;
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    retitle();
  }

  /** Titles are computed on navigation only; a language switch has to ask again. */
  private void retitle() {
    UI ui = UI.getCurrentOrThrow();
    ui.getInternals().getActiveRouterTargetsChain().stream()
        .filter(HasDynamicTitle.class::isInstance)
        .findFirst()
        .ifPresent(view -> ui.getPage().setTitle(((HasDynamicTitle) view).getPageTitle()));
  }
}
