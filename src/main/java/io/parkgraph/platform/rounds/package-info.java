/** Work that the clock asks for: at start and every hour, on one node at a time. */
@NullMarked
package io.parkgraph.platform.rounds;

import org.jspecify.annotations.NullMarked;
