package io.parkgraph.platform.graphql.write;

import java.util.List;

/**
 * One entry of a payload's {@code errors}.
 *
 * @param code a constant of the mutation's own code enum
 * @param message what to tell a person
 * @param path where in the mutation's arguments
 */
record TypedError(String code, String message, List<String> path) {}
