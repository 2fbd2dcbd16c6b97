/** The connection to MongoDB or to the embedded engine, keyset paging, migrations. */
@NullMarked
package io.parkgraph.platform.store;

import org.jspecify.annotations.NullMarked;
