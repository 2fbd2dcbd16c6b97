package io.parkgraph.economy;

import io.parkgraph.platform.security.Rows;

/**
 * What of the monthly records a caller may see.
 *
 * @param records whose records
 * @param enterprises which enterprises a filter by enterprise may look into
 */
record VisibleRecords(Rows records, Rows enterprises) {}
