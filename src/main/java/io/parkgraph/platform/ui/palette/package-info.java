/** The command palette: screens, actions and records, found by a few letters. */
@NullMarked
package io.parkgraph.platform.ui.palette;

import org.jspecify.annotations.NullMarked;
