/** One step on many rows of a list: each through its service, with a result for each. */
@NullMarked
package io.parkgraph.platform.ui.bulk;

import org.jspecify.annotations.NullMarked;
