package io.parkgraph.member.api;

import org.jspecify.annotations.Nullable;

record RevealPersonPhoneInput(String personId, String reason, @Nullable String idempotencyKey) {}
