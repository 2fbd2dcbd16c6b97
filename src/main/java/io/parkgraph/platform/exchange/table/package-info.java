/**
 * Tables as files: CSV in the encodings that the park's offices use, and XLSX, read in a stream.
 */
@NullMarked
package io.parkgraph.platform.exchange.table;

import org.jspecify.annotations.NullMarked;
