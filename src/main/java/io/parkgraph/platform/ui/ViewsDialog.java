package io.parkgraph.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.platform.ui.settings.ListSettings;
import io.parkgraph.platform.ui.settings.SavedView;
import io.parkgraph.platform.ui.settings.Settings;

/** Says which saved view a list opens with, and deletes views. */
class ViewsDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient Settings settings;
  private final String list;
  private final SerializableRunnable changed;
  private final UnorderedList views = new UnorderedList();

  ViewsDialog(Settings settings, String list, SerializableRunnable changed) {
    this.settings = settings;
    this.list = list;
    this.changed = changed;
    setWidth("min(28rem, 100vw - 2rem)");
    setHeaderTitle(Localized.text("ui.views.manage"));
    views.addClassName("park-views-list");
    add(views);
    getFooter().add(new Button(Localized.text("ui.close"), click -> close()));
    draw();
  }

  private void draw() {
    ListSettings mine = settings.list(list);
    views.removeAll();
    mine.views().forEach(view -> views.add(row(view, view.name().equals(mine.usual()))));
    if (mine.views().isEmpty()) {
      close();
    }
  }

  private ListItem row(SavedView view, boolean usual) {
    String name = view.name();
    Button open = new Button(Localized.text("ui.views.open"));
    open.addClickListener(click -> change(mine -> mine.openingWith(usual ? null : name)));
    open.getElement().setAttribute("aria-pressed", String.valueOf(usual));
    open.setAriaLabel(name + ": " + Localized.text("ui.views.open"));
    open.addThemeVariants(usual ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
    Button delete = new Button(ParkIcon.TRASH.create());
    delete.addClickListener(click -> change(mine -> mine.without(name)));
    delete.addThemeVariants(ButtonVariant.TERTIARY);
    delete.setAriaLabel(Localized.text("ui.views.delete", name));
    delete.setTooltipText(Localized.text("ui.views.delete", name));
    return new ListItem(new Span(name), open, delete);
  }

  private void change(SerializableFunction<ListSettings, ListSettings> change) {
    settings.changeList(list, change::apply);
    draw();
    changed.run();
  }
}
