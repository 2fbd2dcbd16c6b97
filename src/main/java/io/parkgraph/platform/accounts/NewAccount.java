package io.parkgraph.platform.accounts;

import org.jspecify.annotations.Nullable;

/**
 * An account that is wanted, as it came in.
 *
 * @param id the name that is typed at sign-in: 2 to 40 of a-z, 0-9 and . _ -
 * @param name what people read
 */
public record NewAccount(@Nullable String id, @Nullable String name) {}
