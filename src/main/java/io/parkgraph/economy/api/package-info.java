/** The economy in GraphQL: the scorecard, and the monthly records and targets behind it. */
@NullMarked
package io.parkgraph.economy.api;

import org.jspecify.annotations.NullMarked;
