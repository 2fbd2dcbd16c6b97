package io.parkgraph.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastUsedTest {

  @Test
  void whatWasUnusedTheLongestIsForgottenFirst() {
    LastUsed<String, Integer> map = new LastUsed<>(2);
    map.put("a", 1);
    map.put("b", 2);
    assertThat(map.get("a")).isEqualTo(1);

    map.put("c", 3);

    assertThat(map).containsOnlyKeys("a", "c");
  }
}
