/** The event log as API clients follow it: what changed since a token. */
@NullMarked
package io.parkgraph.platform.graphql.changes;

import org.jspecify.annotations.NullMarked;
