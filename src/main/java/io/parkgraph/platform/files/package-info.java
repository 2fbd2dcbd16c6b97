/** Files over HTTP and in screens: who may bring them, who may have them, when they go. */
@NullMarked
package io.parkgraph.platform.files;

import org.jspecify.annotations.NullMarked;
