/**
 * The database that runs inside the application when no MongoDB is configured: mongo-java-server,
 * made durable and indexed.
 *
 * <p>{@link io.parkgraph.platform.store.embedded.EmbeddedEngine} is the only door. Behind it:
 *
 * <ul>
 *   <li>one MVStore file keeps every collection and index; {@code GroupCommit} writes it before any
 *       write is acknowledged, and never in the middle of one, so that what is found after a crash
 *       is a whole number of commands;
 *   <li>every value that is searched for is stored under {@code OrderedBytes}, whose byte order is
 *       the order in which MongoDB sorts;
 *   <li>{@code QueryPlanner} turns a query into ranges of one index where that reads fewer
 *       documents. It only narrows what is read: the engine's own matcher still decides about every
 *       candidate, and a query that no index serves reads the whole collection as before.
 * </ul>
 */
@NullMarked
package io.parkgraph.platform.store.embedded;

import org.jspecify.annotations.NullMarked;
