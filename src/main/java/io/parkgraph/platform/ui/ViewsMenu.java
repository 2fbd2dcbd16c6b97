package io.parkgraph.platform.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.platform.ui.settings.ListSettings;
import io.parkgraph.platform.ui.settings.SavedView;
import io.parkgraph.platform.ui.settings.Settings;
import java.util.List;

/** The saved views of a list: to open one, to keep the present one, to share it by its link. */
class ViewsMenu extends MenuBar {

  private static final long serialVersionUID = 1L;

  private final transient Settings settings;
  private final String list;
  private final List<String> filterKeys;
  private final SerializableConsumer<ListState> navigate;
  private transient ListState state;

  /**
   * A menu for a list.
   *
   * @param settings where views are kept
   * @param list the list's path
   * @param filterKeys the keys of its filters
   * @param state what it shows
   * @param navigate shows something else
   */
  ViewsMenu(
      Settings settings,
      String list,
      List<String> filterKeys,
      ListState state,
      SerializableConsumer<ListState> navigate) {
    this.settings = settings;
    this.list = list;
    this.filterKeys = filterKeys;
    this.state = state;
    this.navigate = navigate;
    addClassNames("park-views", "park-icon-menu");
    addThemeVariants(MenuBarVariant.TERTIARY);
    Localized.follow(this, this::draw);
  }

  /** Tells which view the list shows. */
  void show(ListState shown) {
    state = shown;
    draw();
  }

  private void draw() {
    ListSettings mine = settings.list(list);
    String present = state.settled().query().getQueryString();
    Span name = new Span();
    name.addClassName("park-views-name");
    // Items of a menu that is on screen cannot be exchanged one by one: the bar would lose them.
    removeAll();
    MenuItem root = addItem(ParkIcon.BOOKMARK.create());
    root.add(name);
    root.setAriaLabel(Localized.text("ui.views"));
    setTooltipText(root, Localized.text("ui.views"));
    SubMenu menu = root.getSubMenu();
    for (SavedView view : mine.views()) {
      boolean current = view.query().equals(present);
      Span label = new Span(view.name());
      MenuItem item = menu.addItem(label, click -> open(view.query()));
      if (view.name().equals(mine.usual())) {
        Span mark = new Span(Localized.text("ui.views.usual"));
        mark.addClassNames("park-muted", "park-views-usual");
        item.add(mark);
      }
      item.setCheckable(true);
      item.setChecked(current);
      if (current) {
        name.setText(view.name());
      }
    }
    menu.addItem(Localized.text("ui.views.all"), click -> open(""));
    menu.addSeparator();
    menu.addItem(Localized.text("ui.views.save"), click -> save(present));
    if (!mine.views().isEmpty()) {
      menu.addItem(Localized.text("ui.views.manage"), click -> manage());
    }
    menu.addItem(Localized.text("ui.views.link"), click -> CopiedLink.toHere());
  }

  private void open(String query) {
    navigate.accept(ListState.read(query, filterKeys));
  }

  private void save(String query) {
    new SaveViewDialog(settings, list, query, this::draw).open();
  }

  private void manage() {
    new ViewsDialog(settings, list, this::draw).open();
  }
}
