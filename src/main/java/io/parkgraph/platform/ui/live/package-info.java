/** What others do, on the screens that are open: one follower of the log, fanned out to all. */
@NullMarked
package io.parkgraph.platform.ui.live;

import org.jspecify.annotations.NullMarked;
