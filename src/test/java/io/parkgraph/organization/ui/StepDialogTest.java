package io.parkgraph.organization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepDialogTest {

  private static final List<String> BEFORE = List.of("E3", "E2", "E1");

  @Test
  void whatCouldNotBeShownStays() {
    assertThat(covered(Set.of("E1", "E2"))).as("only renamed").isEqualTo(BEFORE);
    assertThat(covered(Set.of("E2"))).containsExactly("E3", "E2");
    assertThat(covered(Set.of("E1", "E2", "E4"))).containsExactly("E3", "E2", "E1", "E4");
  }

  /** A steward of E1 and E2 has chosen these. */
  private static List<String> covered(Set<String> chosen) {
    return StepDialog.covered(BEFORE, Set.of("E1", "E2"), chosen);
  }
}
