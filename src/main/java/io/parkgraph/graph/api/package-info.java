/** The graph in the GraphQL API. */
@NullMarked
package io.parkgraph.graph.api;

import org.jspecify.annotations.NullMarked;
