package io.parkgraph.platform.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the access log are looked for; what is null does not narrow it.
 *
 * @param by the name of who it was
 * @param result {@code DENIED} or a {@link Disclosure.Kind}
 * @param subject the key of a row that it is about
 * @param from the first moment that counts
 * @param until the first moment that does not count any more
 */
public record AccessFilter(
    @Nullable String by,
    @Nullable String result,
    @Nullable String subject,
    @Nullable Instant from,
    @Nullable Instant until) {

  /** All entries. */
  public static final AccessFilter ALL = new AccessFilter(null, null, null, null, null);
}
