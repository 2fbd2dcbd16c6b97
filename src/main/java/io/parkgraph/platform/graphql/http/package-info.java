/** The endpoint over HTTP, its schema and GraphiQL. */
@NullMarked
package io.parkgraph.platform.graphql.http;

import org.jspecify.annotations.NullMarked;
