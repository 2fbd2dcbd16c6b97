/** The task inbox in the API. */
@NullMarked
package io.parkgraph.platform.graphql.tasks;

import org.jspecify.annotations.NullMarked;
