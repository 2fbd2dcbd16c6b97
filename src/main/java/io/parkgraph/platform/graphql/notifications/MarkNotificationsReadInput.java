package io.parkgraph.platform.graphql.notifications;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which notifications were read; all without a list. */
record MarkNotificationsReadInput(@Nullable List<String> ids, @Nullable String idempotencyKey) {}
