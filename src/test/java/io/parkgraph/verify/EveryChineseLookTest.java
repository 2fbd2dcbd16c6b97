package io.parkgraph.verify;

import io.parkgraph.e2e.ScreenWalk;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every screen in Chinese, in both colour schemes and all three widths. */
@Tag("verify")
class EveryChineseLookTest extends ScreenWalk {

  @TestFactory
  List<DynamicTest> everyLook() {
    return walkEveryLook(Locale.SIMPLIFIED_CHINESE);
  }
}
