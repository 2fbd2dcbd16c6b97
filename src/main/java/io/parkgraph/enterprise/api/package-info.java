/** Enterprises in GraphQL. */
@NullMarked
package io.parkgraph.enterprise.api;

import org.jspecify.annotations.NullMarked;
