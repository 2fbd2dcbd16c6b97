/** Party dues in the GraphQL API. */
@NullMarked
package io.parkgraph.member.api.dues;

import org.jspecify.annotations.NullMarked;
