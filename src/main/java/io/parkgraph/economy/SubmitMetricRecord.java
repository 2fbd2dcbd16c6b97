package io.parkgraph.economy;

import org.jspecify.annotations.Nullable;

/**
 * A monthly record as it is handed in, as it came in.
 *
 * @param enterpriseId the enterprise's credit code
 * @param metric of what
 * @param month of when, such as {@code 2021-09}
 * @param amount in yuan, with at most two decimals
 */
public record SubmitMetricRecord(
    @Nullable String enterpriseId,
    @Nullable Metric metric,
    @Nullable String month,
    @Nullable String amount) {}
