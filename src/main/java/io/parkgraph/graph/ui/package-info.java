/** The graph explorer of the admin UI. */
@NullMarked
package io.parkgraph.graph.ui;

import org.jspecify.annotations.NullMarked;
