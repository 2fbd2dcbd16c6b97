package io.parkgraph.e2e;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds of every screen, in one look each; {@code ./park verify} tries every look. */
class EveryScreenTest extends ScreenWalk {

  @TestFactory
  List<DynamicTest> theExtremes() {
    return walkTheExtremes();
  }
}
