/** Importing files and exporting lists, on screen. */
@NullMarked
package io.parkgraph.platform.ui.exchange;

import org.jspecify.annotations.NullMarked;
