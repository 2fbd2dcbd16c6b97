/** What the park looks like at a glance, across all rooms. */
@NullMarked
package io.parkgraph.overview;

import org.jspecify.annotations.NullMarked;
