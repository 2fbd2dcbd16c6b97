/** Work that takes long: outside the screen's lock, with its progress shown, and to be stopped. */
@NullMarked
package io.parkgraph.platform.ui.work;

import org.jspecify.annotations.NullMarked;
