package io.parkgraph.platform.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** ParkGraph's own line icons; each is a symbol of {@code park/icons.svg}. */
public enum ParkIcon {
  /** Figures against a target. */
  GAUGE,
  /** Records. */
  TABLE,
  /** Enterprises. */
  BUILDING,
  /** Interfaces for programs. */
  CODE,
  /** Language. */
  GLOBE,
  /** Colours. */
  THEME,
  /** The account. */
  USER,
  /** Searching. */
  SEARCH,
  /** Choosing columns. */
  COLUMNS,
  /** Adding. */
  PLUS,
  /** Going back. */
  LEFT,
  /** Going on. */
  RIGHT,
  /** Going to the beginning. */
  FIRST,
  /** Closing. */
  CLOSE,
  /** Filtering. */
  FILTER,
  /** Lost. */
  COMPASS,
  /** What was before. */
  HISTORY,
  /** Forbidden. */
  LOCK,
  /** Failed. */
  WARNING,
  /** Charts. */
  CHART,
  /** Targets. */
  TARGET,
  /** Looking at what is hidden. */
  EYE,
  /** Changing. */
  PENCIL,
  /** Telephone. */
  PHONE,
  /** Nothing here. */
  INBOX,
  /** Taking a file in. */
  IMPORT,
  /** Giving a file out. */
  EXPORT,
  /** What somebody wants to see again. */
  BOOKMARK,
  /** Deleting. */
  TRASH,
  /** The graph. */
  GRAPH,
  /** Organizations and how they stand under each other. */
  ORGANIZATION,
  /** Notifications. */
  BELL;

  /** A new icon, which screen readers pass over. */
  public SvgIcon create() {
    SvgIcon icon = new SvgIcon("park/icons.svg", name().toLowerCase(Locale.ROOT));
    icon.getElement().setAttribute("aria-hidden", "true");
    return icon;
  }
}
