/** How the outcome of a write becomes a mutation's payload. */
@NullMarked
package io.parkgraph.platform.graphql.write;

import org.jspecify.annotations.NullMarked;
