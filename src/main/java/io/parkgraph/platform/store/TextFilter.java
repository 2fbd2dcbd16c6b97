package io.parkgraph.platform.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on a text field; those that are given must all hold, and with none every text matches.
 *
 * @param eq is exactly this
 * @param in is one of these
 * @param contains contains this, in any case; a name's pinyin and its initials count as well
 * @param startsWith begins with this
 */
public record TextFilter(
    @Nullable String eq,
    @Nullable List<String> in,
    @Nullable String contains,
    @Nullable String startsWith) {

  /** Is exactly this. */
  public static TextFilter equalTo(String eq) {
    return new TextFilter(eq, null, null, null);
  }

  /** Contains this. */
  public static TextFilter containing(String text) {
    return new TextFilter(null, null, text, null);
  }
}
