package io.parkgraph.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** One entity beside its list; on a phone it takes the whole screen. */
public abstract class DetailPanel extends Aside {

  private static final long serialVersionUID = 1L;

  private final H2 title = new H2();
  private final Div subtitle = new Div();
  private final Div body = new Div();
  private final Button close = new Button(ParkIcon.CLOSE.create());

  /** An empty panel. */
  protected DetailPanel() {
    addClassName("park-detail");
    subtitle.addClassNames("park-detail-subtitle", "park-muted");
    body.addClassName("park-detail-body");
    close.addThemeVariants(ButtonVariant.TERTIARY);
    Localized.follow(
        close,
        () -> {
          close.setAriaLabel(Localized.text("ui.detail.close"));
          close.setTooltipText(Localized.text("ui.detail.close"));
        });
    Div names = new Div(title, subtitle);
    names.addClassName("park-detail-names");
    Div head = new Div(names, close);
    head.addClassName("park-detail-head");
    add(head, body);
    getElement().setAttribute("tabindex", "-1");
    Localized.follow(
        this, () -> getElement().setAttribute("aria-label", Localized.text("ui.detail")));
  }

  /** Whether something was typed that is not saved yet. */
  public boolean unsaved() {
    return false;
  }

  /**
   * Shows the entity as others have just changed it. What was typed must stay, and its person be
   * told.
   */
  public void changedElsewhere() {}

  /** What the panel is about. */
  protected void setHeading(String text) {
    title.setText(text);
  }

  /** What identifies it, below its title. */
  protected void setSubtitle(Component... parts) {
    subtitle.removeAll();
    subtitle.add(parts);
  }

  /** Puts content at the end. */
  protected void addContent(Component... components) {
    body.add(components);
  }

  /** Takes all content away. */
  protected void clearContent() {
    body.removeAll();
  }

  /** A part with a heading. */
  public static Section section(String heading, Component... content) {
    Section section = new Section(Localized.text(new H3(), heading));
    section.addClassName("park-section");
    section.add(content);
    return section;
  }

  /** A link to what the entity is related to. */
  public static Anchor relation(String path, ParkIcon icon, Component text) {
    Anchor link = new InnerLink(path, icon.create(), text);
    link.addClassName("park-relation");
    return link;
  }

  /** A coloured word for a state. */
  public static Span badge(String state, String text) {
    Span badge = new Span(text);
    badge.addClassName("park-badge");
    badge.getElement().setAttribute("data-state", state);
    return badge;
  }

  Button closeButton() {
    return close;
  }
}
