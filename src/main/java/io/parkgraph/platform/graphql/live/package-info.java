/** Connections that stay open: operations over WebSocket, and what both transports share. */
@NullMarked
package io.parkgraph.platform.graphql.live;

import org.jspecify.annotations.NullMarked;
