package io.parkgraph.organization.api.linkage;

import io.parkgraph.organization.linkage.Blocker;
import io.parkgraph.organization.linkage.BlockerState;
import io.parkgraph.platform.workflow.AvailableAction;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A blocker, and what the caller may do with it. */
record BlockerShown(
    String id,
    String text,
    BlockerState state,
    Instant raisedAt,
    String raisedBy,
    Blocker.@Nullable Resolution resolution,
    List<AvailableAction> availableActions) {

  static BlockerShown of(Blocker blocker, List<AvailableAction> actions) {
    return new BlockerShown(
        blocker.id(),
        blocker.text(),
        blocker.state(),
        blocker.raisedAt(),
        blocker.raisedBy(),
        blocker.resolution(),
        actions);
  }
}
