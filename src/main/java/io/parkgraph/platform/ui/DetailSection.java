package io.parkgraph.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A part that a later room adds to the detail of an earlier room's entity, such as an enterprise's
 * monthly records. Rooms declare theirs as beans; {@link DetailSections} hands them out.
 *
 * @param <A> the entity
 */
public interface DetailSection<A> {

  /** Whose detail it belongs to. */
  Class<A> entity();

  /** Its place among the others, from the top. */
  int order();

  /** What it shows of an entity; nothing where the caller may not see it. */
  Optional<Component> create(A entity);
}
