package io.parkgraph.platform.security;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the access log: what somebody was denied, or which sensitive value they were shown.
 *
 * @param id unique
 * @param at when
 * @param callerId who, as {@link Caller#id}
 * @param callerName who, as people read it
 * @param scope the scope that it takes, as {@link Scope#value}
 * @param result {@code DENIED} or a {@link Disclosure.Kind}
 * @param subjects the keys of the rows that it is about
 * @param field where the value stands that was shown; null for an attempt that was denied
 * @param reason why it was shown, in the caller's words
 */
public record AccessEntry(
    String id,
    Instant at,
    String callerId,
    String callerName,
    String scope,
    String result,
    List<String> subjects,
    @Nullable String field,
    @Nullable String reason) {

  /** Copies its list. */
  public AccessEntry {
    subjects = List.copyOf(subjects);
  }
}
