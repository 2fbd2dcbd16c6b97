package io.parkgraph.member.api;

import org.jspecify.annotations.Nullable;

record WithdrawConsentInput(String personId, String consentId, @Nullable String idempotencyKey) {}
