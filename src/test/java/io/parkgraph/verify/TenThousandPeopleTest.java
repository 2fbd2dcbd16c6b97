package io.parkgraph.verify;

import io.parkgraph.graph.GraphKeepingTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The graph of ten thousand people, made again from nothing, is the one that was kept. */
@Tag("verify")
class TenThousandPeopleTest extends GraphKeepingTest {

  @Test
  void madeAgainItIsTheOneThatWasKept() {
    assertKeptIsRebuilt(10_000);
  }
}
