package io.parkgraph.economy;

import io.parkgraph.platform.store.Slice;

/**
 * A page of one enterprise's records.
 *
 * @param page the page
 * @param count how many of the enterprise's records match in all
 */
public record RecordsOfEnterprise(Slice<MetricRecord> page, long count) {}
