package io.parkgraph.member;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** No number that is told to everybody tells of one to four people, alone or with the other one. */
class MemberCountsTest {

  @Property
  void whatIsToldTellsOfNoFew(
      @ForAll @IntRange(min = 0, max = 40) int full,
      @ForAll @IntRange(min = 0, max = 40) int probationary) {
    boolean told = MemberCounts.isLarge(full + probationary, full);
    if (told) {
      assertThat(full + probationary).isGreaterThanOrEqualTo(MemberCounts.LEAST);
      assertThat(probationary).isNotIn(1, 2, 3, 4);
    } else {
      assertThat(full + probationary < MemberCounts.LEAST || probationary < MemberCounts.LEAST)
          .isTrue();
    }
  }
}
