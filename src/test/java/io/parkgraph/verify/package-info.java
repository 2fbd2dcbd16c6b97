/**
 * What {@code ./park verify} runs against the packaged application in a process of its own: slow
 * checks of durability, of the GraphQL-over-HTTP specification and of the start-up. What is not
 * tagged {@code verify} runs with {@code ./park test}.
 */
@NullMarked
package io.parkgraph.verify;

import org.jspecify.annotations.NullMarked;
