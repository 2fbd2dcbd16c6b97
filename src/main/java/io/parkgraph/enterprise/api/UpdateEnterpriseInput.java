package io.parkgraph.enterprise.api;

import io.parkgraph.enterprise.Site;
import org.jspecify.annotations.Nullable;

record UpdateEnterpriseInput(
    String id,
    long expectedVersion,
    @Nullable String name,
    @Nullable String industry,
    @Nullable String divisionCode,
    @Nullable Site site,
    @Nullable Boolean managed,
    @Nullable String idempotencyKey) {}
