/** The one write path: load, authorize, decide, write conditionally, answer replays. */
@NullMarked
package io.parkgraph.platform.command;

import org.jspecify.annotations.NullMarked;
