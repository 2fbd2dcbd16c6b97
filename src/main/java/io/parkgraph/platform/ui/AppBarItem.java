package io.parkgraph.platform.ui;

import com.vaadin.flow.component.Component;
import io.parkgraph.platform.security.Caller;
import java.util.Optional;

/**
 * Something small that stands in the app bar of every screen, such as a bell. Parts of the product
 * declare theirs as beans, so that the frame knows none of them.
 */
public interface AppBarItem {

  /** Its place among the others, from the left. */
  int order();

  /** The component for one page, or nothing where the caller has no use for it. */
  Optional<Component> create(Caller caller);
}
