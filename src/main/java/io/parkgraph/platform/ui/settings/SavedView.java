package io.parkgraph.platform.ui.settings;

/**
 * A list as somebody wants to see it again.
 *
 * @param name what it is called; unique among the list's
 * @param query the list's state as it stands in the URL
 */
public record SavedView(String name, String query) {

  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 40;
}
