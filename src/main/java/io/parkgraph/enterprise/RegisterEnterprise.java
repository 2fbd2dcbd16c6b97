package io.parkgraph.enterprise;

import org.jspecify.annotations.Nullable;

/**
 * What is said of an enterprise when it is registered, as it came in.
 *
 * @param name its registered name, at most 100 characters
 * @param creditCode its unified social credit code
 * @param industry its industry's code
 * @param divisionCode six digits of GB/T 2260; without one, those of the credit code
 * @param site where it sits; without one, in the park
 * @param managed whether the park's Party committee manages it 归口管理; without a word, not
 */
public record RegisterEnterprise(
    @Nullable String name,
    @Nullable String creditCode,
    @Nullable String industry,
    @Nullable String divisionCode,
    @Nullable Site site,
    @Nullable Boolean managed) {}
