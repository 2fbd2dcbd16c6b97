/** Arrivals, transfers and floating registrations in the GraphQL API. */
@NullMarked
package io.parkgraph.member.api.moves;

import org.jspecify.annotations.NullMarked;
