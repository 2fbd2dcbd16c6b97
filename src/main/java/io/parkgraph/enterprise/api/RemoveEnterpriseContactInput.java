package io.parkgraph.enterprise.api;

import org.jspecify.annotations.Nullable;

record RemoveEnterpriseContactInput(
    String enterpriseId, String contactId, long expectedVersion, @Nullable String idempotencyKey) {}
