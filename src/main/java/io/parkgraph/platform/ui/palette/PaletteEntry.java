package io.parkgraph.platform.ui.palette;

import io.parkgraph.platform.ui.ParkIcon;

/**
 * Something that the palette found.
 *
 * @param icon what kind of thing it is
 * @param text what it is called
 * @param detail what tells it from others of that name; may be empty
 * @param location where it can be seen or done, as a path with its query
 */
public record PaletteEntry(ParkIcon icon, String text, String detail, String location) {}
