/** The clock of the park. */
@NullMarked
package io.parkgraph.platform.calendar;

import org.jspecify.annotations.NullMarked;
