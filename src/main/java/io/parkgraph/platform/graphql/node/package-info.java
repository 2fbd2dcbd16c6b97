/** Ids that are unique among all types, and the way back from them. */
@NullMarked
package io.parkgraph.platform.graphql.node;

import org.jspecify.annotations.NullMarked;
