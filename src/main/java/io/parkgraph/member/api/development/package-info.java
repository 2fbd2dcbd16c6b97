/** Development of new members in the GraphQL API. */
@NullMarked
package io.parkgraph.member.api.development;

import org.jspecify.annotations.NullMarked;
