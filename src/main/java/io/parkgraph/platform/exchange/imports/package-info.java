/** Files that come in: each row is a use case of a room, rehearsed or run, with its own outcome. */
@NullMarked
package io.parkgraph.platform.exchange.imports;

import org.jspecify.annotations.NullMarked;
