/** Pages of lists: connections and signed cursors. */
@NullMarked
package io.parkgraph.platform.graphql.list;

import org.jspecify.annotations.NullMarked;
