/** The outbox in each document and the append-only event log it is relayed to. */
@NullMarked
package io.parkgraph.platform.events;

import org.jspecify.annotations.NullMarked;
