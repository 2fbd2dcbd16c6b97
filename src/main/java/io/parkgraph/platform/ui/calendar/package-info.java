/** The calendar of working days on screen. */
@NullMarked
package io.parkgraph.platform.ui.calendar;

import org.jspecify.annotations.NullMarked;
