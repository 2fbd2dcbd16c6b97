package io.parkgraph.platform.ui;

import com.vaadin.flow.component.html.DescriptionList;

/** Facts that cannot be edited, each with its name. */
public class FactList extends DescriptionList {

  private static final long serialVersionUID = 1L;

  /** An empty list. */
  public FactList() {
    addClassName("park-fact-list");
  }

  /** Adds a fact with the name of a key. */
  public FactList fact(String label, String value) {
    add(new Term(Localized.text(label)), new Description(value));
    return this;
  }
}
