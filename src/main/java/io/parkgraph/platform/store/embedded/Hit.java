package io.parkgraph.platform.store.embedded;

/** An entry found in an index, and the position of its document. */
record Hit(KeyBytes key, KeyBytes position) {}
