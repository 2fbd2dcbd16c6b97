package io.parkgraph.platform.ui.palette;

import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.ParkIcon;

/**
 * Something that people do often, such as registering an enterprise. Rooms declare theirs as beans.
 *
 * @param label the key of what it is called
 * @param icon its icon
 * @param location where it is done, as a path with its query
 * @param scope what it takes
 */
public record PaletteAction(String label, ParkIcon icon, String location, Scope scope) {}
