/** Votes in a meeting 表决: who may vote, when there is a quorum, and when something is carried. */
@NullMarked
package io.parkgraph.organization.voting;

import org.jspecify.annotations.NullMarked;
