package io.parkgraph.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to another screen, which is shown without loading the page again. */
public class InnerLink extends Anchor {

  private static final long serialVersionUID = 1L;

  /** A link to a path, showing these. */
  public InnerLink(String path, Component... shown) {
    super(path, shown);
    getElement().setAttribute("router-link", true);
  }
}
