/** What clients give as arguments and variables, checked before anything runs. */
@NullMarked
package io.parkgraph.platform.graphql.input;

import org.jspecify.annotations.NullMarked;
