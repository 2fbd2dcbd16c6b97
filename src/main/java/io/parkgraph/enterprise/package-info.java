/** Enterprises of the park 园区企业, their identification and their industries. */
@NullMarked
package io.parkgraph.enterprise;

import org.jspecify.annotations.NullMarked;
