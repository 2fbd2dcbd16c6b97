/** Looks for what must not be there. */
@NullMarked
package io.parkgraph.probe;

import org.jspecify.annotations.NullMarked;
