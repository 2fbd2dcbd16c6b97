package io.parkgraph.member.ui.development;

import io.parkgraph.member.development.DevelopmentStep;
import io.parkgraph.platform.ui.Localized;

/** How steps are written. */
final class DevelopmentTexts {

  private DevelopmentTexts() {}

  /** The number and the name of a step, such as {@code 15 支部大会讨论接收}. */
  static String step(DevelopmentStep step) {
    return step.number() + " " + Localized.constant("developmentStep", step);
  }
}
