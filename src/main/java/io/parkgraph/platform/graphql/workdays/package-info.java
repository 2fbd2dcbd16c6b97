/** The calendar of working days in the API. */
@NullMarked
package io.parkgraph.platform.graphql.workdays;

import org.jspecify.annotations.NullMarked;
