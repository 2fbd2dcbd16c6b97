/** ParkGraph as people use it: the packaged application in a real browser. */
@NullMarked
package io.parkgraph.e2e;

import org.jspecify.annotations.NullMarked;
