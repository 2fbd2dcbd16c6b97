/** People in the GraphQL API. */
@NullMarked
package io.parkgraph.member.api;

import org.jspecify.annotations.NullMarked;
