package io.parkgraph.platform.ui.palette;

import java.util.List;

/**
 * Something that the palette searches, such as the enterprises. Rooms declare theirs as beans. A
 * source asks its service, as any screen does, so that nobody finds what they may not see.
 */
public interface PaletteSource {

  /** The key of the heading above its entries. */
  String label();

  /** Its place among the others, from the top. */
  int order();

  /**
   * The entries for what was typed, the best first, in the reader's language.
   *
   * @param typed what was typed, stripped; empty before anything was
   * @param limit how many at most
   */
  List<PaletteEntry> find(String typed, int limit);
}
