package io.parkgraph.enterprise.api;

import io.parkgraph.enterprise.Site;
import org.jspecify.annotations.Nullable;

record RegisterEnterpriseInput(
    String name,
    String creditCode,
    String industry,
    @Nullable String divisionCode,
    Site site,
    boolean managed,
    @Nullable String idempotencyKey) {}
