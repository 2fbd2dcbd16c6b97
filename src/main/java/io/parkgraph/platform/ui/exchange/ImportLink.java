package io.parkgraph.platform.ui.exchange;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.parkgraph.platform.ui.InnerLink;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;

/** The way from a list to the import into it. */
public final class ImportLink {

  private ImportLink() {}

  /** A link to the import into a target. */
  public static Anchor to(String target) {
    Anchor link =
        new InnerLink(
            "import/" + target,
            ParkIcon.IMPORT.create(),
            Localized.text(new Span(), "exchange.import.link"));
    link.addClassName("park-tool-link");
    return link;
  }
}
