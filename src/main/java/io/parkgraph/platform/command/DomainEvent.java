package io.parkgraph.platform.command;

import org.jspecify.annotations.Nullable;

/**
 * What a decision says has happened. The write path adds who, when and which fields changed.
 *
 * @param name the event in the past tense, such as {@code MetricRecordPublished}
 * @param reason the caller's stated reason, where the rule asks for one
 */
public record DomainEvent(String name, @Nullable String reason) {

  /** An event that needs no reason. */
  public static DomainEvent of(String name) {
    return new DomainEvent(name, null);
  }
}
