/** The admin UI's frame and the components that every room's views are built from. */
@NullMarked
package io.parkgraph.platform.ui;

import org.jspecify.annotations.NullMarked;
