/** The dashboard. */
@NullMarked
package io.parkgraph.overview.ui;

import org.jspecify.annotations.NullMarked;
