/** Importing files and exporting lists by the API. */
@NullMarked
package io.parkgraph.platform.graphql.exchange;

import org.jspecify.annotations.NullMarked;
