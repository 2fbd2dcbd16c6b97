package io.parkgraph.platform.graphql.changes;

import java.util.List;

/**
 * Some changes in their order.
 *
 * @param changes the changes
 * @param token from where to go on
 * @param hasMore whether more can be had at once
 */
record ChangeFeed(List<Change> changes, String token, boolean hasMore) {}
