package io.parkgraph.enterprise;

import org.jspecify.annotations.Nullable;

/**
 * What is to change in an enterprise, as it came in; null leaves a field as it is. The credit code
 * identifies the enterprise and does not change.
 *
 * @param name its registered name, at most 100 characters
 * @param industry its industry's code
 * @param divisionCode six digits of GB/T 2260
 * @param site where it sits
 * @param managed whether the park's Party committee manages it 归口管理
 */
public record UpdateEnterprise(
    @Nullable String name,
    @Nullable String industry,
    @Nullable String divisionCode,
    @Nullable Site site,
    @Nullable Boolean managed) {}
