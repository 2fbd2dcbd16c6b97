package io.parkgraph.enterprise.api;

import org.jspecify.annotations.Nullable;

record RevealContactPhoneInput(
    String enterpriseId, String contactId, String reason, @Nullable String idempotencyKey) {}
