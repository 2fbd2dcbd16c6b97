package io.parkgraph.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.HasDynamicTitle;

/** A screen inside the frame: a heading with what can be done beside it, then the content. */
public abstract class View extends Div implements HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final String title;
  private final Div actions = new Div();

  /** A screen with the heading of a key. */
  protected View(String title) {
    this.title = title;
    addClassName("park-view");
    actions.addClassName("park-view-actions");
    Div head = new Div(Localized.text(new H1(), title), actions);
    head.addClassName("park-view-head");
    add(head);
  }

  /** Puts controls beside the heading. */
  protected void addActions(Component... components) {
    actions.add(components);
  }

  /** Puts what people come here for beside the heading. */
  protected void addMainAction(ParkIcon icon, String label, SerializableRunnable does) {
    Button button = new Button(icon.create(), click -> does.run());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    addActions(Localized.text(button, label));
  }

  @Override
  public String getPageTitle() {
    return Localized.text(title) + " · " + Localized.text("ui.product");
  }
}
