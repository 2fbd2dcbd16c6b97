/** Who is asking, as the API tells them. */
@NullMarked
package io.parkgraph.platform.graphql.viewer;

import org.jspecify.annotations.NullMarked;
