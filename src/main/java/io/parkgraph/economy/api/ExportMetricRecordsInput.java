package io.parkgraph.economy.api;

import org.jspecify.annotations.Nullable;

record ExportMetricRecordsInput(
    @Nullable MetricRecordFilterInput filter, MetricRecordOrderInput orderBy) {}
