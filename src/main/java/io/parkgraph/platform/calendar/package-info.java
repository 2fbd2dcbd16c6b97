/** The clock of the park, its months, and its working days. */
@NullMarked
package io.parkgraph.platform.calendar;

import org.jspecify.annotations.NullMarked;
