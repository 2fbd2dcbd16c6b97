/** The clock of the park, and its months. */
@NullMarked
package io.parkgraph.platform.calendar;

import org.jspecify.annotations.NullMarked;
