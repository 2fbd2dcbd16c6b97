/** What a request may ask for, what it costs and how long it may take. */
@NullMarked
package io.parkgraph.platform.graphql.limits;

import org.jspecify.annotations.NullMarked;
