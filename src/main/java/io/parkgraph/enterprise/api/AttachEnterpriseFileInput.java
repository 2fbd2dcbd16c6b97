package io.parkgraph.enterprise.api;

import io.parkgraph.enterprise.Attachment;
import org.jspecify.annotations.Nullable;

record AttachEnterpriseFileInput(
    String enterpriseId,
    long expectedVersion,
    String fileId,
    Attachment.Kind kind,
    @Nullable String idempotencyKey) {}
