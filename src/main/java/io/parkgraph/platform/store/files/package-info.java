/**
 * Files in the store: their content encrypted, their type told by what they hold, and those that no
 * record refers to swept away.
 */
@NullMarked
package io.parkgraph.platform.store.files;

import org.jspecify.annotations.NullMarked;
