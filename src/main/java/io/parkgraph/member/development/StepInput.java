package io.parkgraph.member.development;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step as it comes in.
 *
 * @param step which one
 * @param on the day on which it was taken, such as {@code 2021-09-30}
 * @param people the ids of the mentors or introducers whom it names; null for none
 */
public record StepInput(
    @Nullable DevelopmentStep step, @Nullable String on, @Nullable List<String> people) {}
