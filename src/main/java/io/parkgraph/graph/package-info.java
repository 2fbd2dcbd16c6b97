/** The park as one graph: who belongs where, who helps whom; neighbourhood and shortest path. */
@NullMarked
package io.parkgraph.graph;

import org.jspecify.annotations.NullMarked;
