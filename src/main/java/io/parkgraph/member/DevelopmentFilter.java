package io.parkgraph.member;

import io.parkgraph.member.development.DevelopmentStage;
import org.jspecify.annotations.Nullable;

/**
 * Which developments; what is not given asks for nothing.
 *
 * @param branchId of this branch
 * @param stage in this stage
 */
public record DevelopmentFilter(@Nullable String branchId, @Nullable DevelopmentStage stage) {

  /** All that go on. */
  public static final DevelopmentFilter ALL = new DevelopmentFilter(null, null);

  /** The same in one stage. */
  public DevelopmentFilter in(DevelopmentStage one) {
    return new DevelopmentFilter(branchId, one);
  }
}
