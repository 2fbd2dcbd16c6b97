/** Lists that go out as files, as they are filtered and sorted. */
@NullMarked
package io.parkgraph.platform.exchange.exports;

import org.jspecify.annotations.NullMarked;
