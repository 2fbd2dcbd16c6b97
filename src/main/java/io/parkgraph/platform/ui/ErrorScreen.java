package io.parkgraph.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What the error views share: what happened, what it means, the way home. */
abstract class ErrorScreen extends Div implements HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final String title;
  private final Paragraph detail = new Paragraph();

  ErrorScreen(ParkIcon icon, String title, String text) {
    this.title = title;
    addClassNames("park-view", "park-empty");
    Anchor home = Localized.text(new InnerLink(""), "ui.error.home");
    detail.addClassName("park-reference");
    add(
        icon.create(),
        Localized.text(new H1(), title),
        Localized.text(new Paragraph(), text),
        detail,
        home);
  }

  void setDetail(String text) {
    detail.setText(text);
  }

  @Override
  public String getPageTitle() {
    return Localized.text(title) + " · " + Localized.text("ui.product");
  }
}
