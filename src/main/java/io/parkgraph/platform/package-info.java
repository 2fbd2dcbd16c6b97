/** What every room uses and no room owns. */
@NullMarked
package io.parkgraph.platform;

import org.jspecify.annotations.NullMarked;
