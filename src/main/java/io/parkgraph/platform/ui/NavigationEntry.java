package io.parkgraph.platform.ui;

import com.vaadin.flow.component.Component;
import io.parkgraph.platform.security.CurrentCaller;

/**
 * A view's place in the side navigation. Rooms declare theirs as beans, so that the frame knows no
 * room.
 *
 * @param group the daily work that it belongs to
 * @param order its place within the group
 * @param label the key of its label
 * @param icon its icon
 * @param view the view; its {@link RequiresScope} decides who sees the entry
 */
public record NavigationEntry(
    Group group, int order, String label, ParkIcon icon, Class<? extends Component> view) {

  /** The kinds of daily work, in the order in which they stand. */
  public enum Group {
    /** Running the park 运行. */
    OPERATIONS,
    /** Enterprises, organizations and people 组织. */
    ORGANIZATION,
    /** Administration and interfaces 系统. */
    SYSTEM
  }

  /** Whether a caller may open the view. */
  public boolean isFor(CurrentCaller caller) {
    RequiresScope requirement = view.getAnnotation(RequiresScope.class);
    return requirement == null || caller.may(requirement.value());
  }
}
