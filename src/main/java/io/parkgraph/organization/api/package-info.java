/** Organizations in GraphQL: the list, the chart on both axes, and their life. */
@NullMarked
package io.parkgraph.organization.api;

import org.jspecify.annotations.NullMarked;
