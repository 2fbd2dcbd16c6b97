package io.parkgraph.platform.exchange.imports;

import java.time.Instant;

/**
 * How far a running import is, as of its last rows.
 *
 * @param runner which run it is; an older one that wakes up again finds another here and stops
 * @param at when the last rows were done
 * @param lastRow the number of the last row that is done
 * @param counts what the rows came to
 * @param stopping whether somebody asked it to stop
 */
public record ImportProgress(
    String runner, Instant at, long lastRow, ImportCounts counts, boolean stopping) {}
