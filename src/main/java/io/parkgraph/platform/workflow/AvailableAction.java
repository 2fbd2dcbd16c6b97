package io.parkgraph.platform.workflow;

import io.parkgraph.platform.command.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A step of a workflow as the present caller sees it on the present state.
 *
 * @param action the event's name in its workflow table
 * @param allowed whether it can be done now
 * @param reason why not; null when it can
 */
public record AvailableAction(String action, boolean allowed, @Nullable Refusal reason) {}
