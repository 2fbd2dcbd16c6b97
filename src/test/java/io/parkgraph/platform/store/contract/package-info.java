/**
 * What ParkGraph relies on in its store, as tests that run on every store that can be had: the
 * embedded engine in this process, the same in a process of its own by URI, the MongoDB that {@code
 * PARK_TEST_MONGODB_URI} names, and one in a container where there is Docker.
 */
@NullMarked
package io.parkgraph.platform.store.contract;

import org.jspecify.annotations.NullMarked;
