/**
 * What the store holds only encrypted: the master key outside the data folder, the data key that it
 * wraps, and the values that are sealed with it before they leave the process.
 */
@NullMarked
package io.parkgraph.platform.store.vault;

import org.jspecify.annotations.NullMarked;
