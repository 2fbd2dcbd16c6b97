package io.parkgraph.verify;

import io.parkgraph.e2e.ScreenWalk;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every screen in both languages, both colour schemes and all three widths. */
@Tag("verify")
class EveryLookTest extends ScreenWalk {

  @TestFactory
  List<DynamicTest> everyLook() {
    return walkEveryLook();
  }
}
