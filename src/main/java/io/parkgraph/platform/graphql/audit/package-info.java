/** Who did what, and how an entity was at a moment, read from the event log. */
@NullMarked
package io.parkgraph.platform.graphql.audit;

import org.jspecify.annotations.NullMarked;
