package io.parkgraph.platform.events;

import org.jspecify.annotations.Nullable;

/**
 * One field that a write changed. Where the field is sensitive, neither text is told.
 *
 * @param path the field's path in the document, such as {@code amount}
 * @param before its text before; null where it was absent or is not told
 * @param after its text after; null where it is absent now or is not told
 */
public record FieldChange(String path, @Nullable String before, @Nullable String after) {}
