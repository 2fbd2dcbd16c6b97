/** Lists go out as files, and files come in as writes: columns, imports, exports and their jobs. */
@NullMarked
package io.parkgraph.platform.exchange;

import org.jspecify.annotations.NullMarked;
