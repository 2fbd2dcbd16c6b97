/**
 * The whole store in one file, and back: {@code ./park backup} and {@code ./park restore}.
 *
 * <p>A backup is taken while the applications run. On the embedded engine it shows one moment,
 * which the engine holds for it; on a MongoDB replica set likewise, by a snapshot session. It never
 * holds the master key: what is sealed in the store is sealed in the backup.
 */
@NullMarked
package io.parkgraph.platform.store.backup;

import org.jspecify.annotations.NullMarked;
