package io.parkgraph.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y43",
        "91310110666007217T",
        "91500113MA00004100",
        "91500113DEM0000145"
      })
  void codesWithBothCheckCharactersRightAreRead(String code) {
    assertThat(CreditCode.parse(code)).map(CreditCode::value).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y4Z",
        "91350100M000100Y4",
        "91350100M000100Y433",
        "91350100I000100Y43",
        "9135010XM000100Y43",
        "",
        "统一社会信用代码统一社会信用代码统一"
      })
  void otherTextsAreNot(String text) {
    assertThat(CreditCode.parse(text)).isEmpty();
  }

  @Test
  void theOrganizationCodesOwnCheckCharacterCountsAsWell() {
    String wrongInside = withCheck("91350100M000100Y5");
    assertThat(CreditCode.parse(wrongInside)).isEmpty();
  }

  @Test
  void lowerCaseAndSpacesAroundAreRead() {
    assertThat(CreditCode.parse(" 91350100m000100y43 "))
        .map(CreditCode::value)
        .contains("91350100M000100Y43");
  }

  @Test
  void aCodeCannotBeMadeFromAWrongText() {
    assertThatThrownBy(() -> new CreditCode("91350100M000100Y4Z"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void everyOtherCharacterAtAnyPlaceIsNoticed(
      @ForAll @IntRange(max = 17) int place, @ForAll Random random) {
    String right = "91350100M000100Y43";
    char other = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    String changed = right.substring(0, place) + other + right.substring(place + 1);
    assertThat(CreditCode.parse(changed).isPresent()).isEqualTo(changed.equals(right));
  }

  private static String withCheck(String first17) {
    int sum = 0;
    int weight = 1;
    for (char character : first17.toCharArray()) {
      sum += ALPHABET.indexOf(character) * weight;
      weight = weight * 3 % 31;
    }
    return first17 + ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
