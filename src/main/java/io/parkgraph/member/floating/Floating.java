package io.parkgraph.member.floating;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a member whose formal branch is elsewhere takes part in an organization here 流动党员登记.
 *
 * @param organizationId where the member takes part
 * @param since the first day
 * @param until the last day; null while it is active
 */
public record Floating(String organizationId, LocalDate since, @Nullable LocalDate until) {

  /** Where the member takes part at present. */
  public Optional<String> activeAt() {
    return until == null ? Optional.of(organizationId) : Optional.empty();
  }
}
