/**
 * The embedded engine as a process of its own, so that several application processes can share one
 * data folder.
 */
@NullMarked
package io.parkgraph.platform.store.server;

import org.jspecify.annotations.NullMarked;
