/** The signed-in person's notifications in the API. */
@NullMarked
package io.parkgraph.platform.graphql.notifications;

import org.jspecify.annotations.NullMarked;
