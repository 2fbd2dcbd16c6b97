package io.parkgraph.platform.events;

import org.jspecify.annotations.Nullable;

/**
 * One field that a write changed.
 *
 * @param path the field's path in the document, such as {@code amount}
 * @param before its text before; null where it was absent
 * @param after its text after; null where it is absent now
 */
public record FieldChange(String path, @Nullable String before, @Nullable String after) {}
