package io.parkgraph.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The resident identity number's own check. */
class ResidentIdTest {

  private static final String VALID = "11010519491231002X";

  @Test
  void theNumberOfTheStandardIsReadInEitherCase() {
    assertThat(ResidentId.parse(" 11010519491231002x ")).contains(new ResidentId(VALID));
    assertThat(new ResidentId(VALID).lastFour()).isEqualTo("002X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "11010519491231002",
        "110105194912310021",
        "11010519491331002X",
        "11010519490231002X",
        "01010519491231002X",
        "11010519491231002XX",
        "1101051949123100２X",
        "110105491231002"
      })
  void whatIsWrongInFormDateOrCheckIsNoNumber(String typed) {
    assertThat(ResidentId.parse(typed)).isEmpty();
  }

  /** The check finds every single digit that is wrong: 11 is prime. */
  @Property
  void aWrongDigitIsFound(
      @ForAll @IntRange(min = 0, max = 16) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
    int digit = (VALID.charAt(at) - '0' + by) % 10;
    String wrong = VALID.substring(0, at) + digit + VALID.substring(at + 1);
    assertThat(ResidentId.parse(wrong)).isEmpty();
  }

  /** And two neighbours that changed places. */
  @Property
  void twoDigitsThatChangedPlacesAreFound(@ForAll @IntRange(min = 0, max = 15) int at) {
    String turned =
        VALID.substring(0, at) + VALID.charAt(at + 1) + VALID.charAt(at) + VALID.substring(at + 2);
    assertThat(ResidentId.parse(turned).isPresent()).isEqualTo(turned.equals(VALID));
  }

  @Test
  void exactlyOneCheckCharacterIsRight() {
    String checks =
        IntStream.rangeClosed(0, 10)
            .mapToObj(i -> i == 10 ? "X" : String.valueOf(i))
            .filter(check -> ResidentId.parse(VALID.substring(0, 17) + check).isPresent())
            .collect(Collectors.joining());
    assertThat(checks).isEqualTo("X");
  }

  @Test
  void itsTextNeverTellsIt() {
    assertThat(new ResidentId(VALID).toString()).doesNotContain("1949", "002X");
  }
}
