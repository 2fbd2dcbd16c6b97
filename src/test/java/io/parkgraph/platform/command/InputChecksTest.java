package io.parkgraph.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputChecksTest {

  private final InputChecks checks = new InputChecks();

  @ParameterizedTest
  @ValueSource(
      strings = {"华通物流", "مؤسسة \u200fالنقل", "𠀀𠀁", "👩\u200d👩\u200d👧物流", "O'Neill & Söhne"})
  void namesOfAnyScriptAreTakenAsTheyAre(String name) {
    assertThat(checks.text("name", name, 100)).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "\u200b", "\u200b\u2060 \ufeff"})
  void aTextThatShowsNothingIsNone(String name) {
    refused(name, CommonRefusal.REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\nb",
        "a\u0085b",
        "a\u2028b",
        "a\u2029b",
        "\u202eevil",
        "a\u2066b",
        "a\uffffb"
      })
  void whatBreaksLinesOrTurnsTheDirectionAroundIsRefused(String name) {
    refused(name, CommonRefusal.INVALID);
  }

  @Test
  void halfACharacterIsRefusedAsItCouldNotBeStored() {
    refused("a\ud800b", CommonRefusal.INVALID);
  }

  private void refused(String name, RefusalCode code) {
    assertThat(checks.text("name", name, 100)).isEmpty();
    assertThat(checks.refusals()).containsExactly(Refusal.of(code, "name"));
  }
}
