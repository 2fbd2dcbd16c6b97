package io.parkgraph.enterprise.api;

import org.jspecify.annotations.Nullable;

record DetachEnterpriseFileInput(
    String enterpriseId, long expectedVersion, String fileId, @Nullable String idempotencyKey) {}
