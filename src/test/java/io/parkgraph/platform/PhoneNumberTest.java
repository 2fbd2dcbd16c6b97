package io.parkgraph.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

  @ParameterizedTest
  @CsvSource({
    "15400130001, 15400130001",
    "154 0013 0001, 15400130001",
    "154-0013-0001, 15400130001",
    "+86 15400130001, 15400130001",
    "0086-15400130001, 15400130001",
    "１５４００１３０００１, 15400130001",
    "023-68001234, 023-68001234",
    "02368001234, 023-68001234",
    "(023) 6800 1234, 023-68001234",
    "(023) 6800-1234, 023-68001234",
    "0838-222-3333, 0838-2223333",
    "+86 23-68001234, 023-68001234",
    "010-22223333, 010-22223333",
    "0838-2223333, 0838-2223333",
    "08382223333, 0838-2223333",
    "0755-22223333, 0755-22223333",
    "023-68001234-801, 023-68001234-801",
    "023-68001234转801, 023-68001234-801",
    "023-68001234 ext.801, 023-68001234-801"
  })
  void aNumberIsReadAsPeopleWriteIt(String typed, String value) {
    assertThat(PhoneNumber.parse(typed)).map(PhoneNumber::value).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "12345678901", "1540013000", "154001300011", "68001234", "023-6800123",
        "026-68001234", "023-18001234", "00-68001234", "110", "+1 2025550100", "1540013000a",
        "023-68001234-", "023-68001234-1234567"
      })
  void whatIsNoNumberOfTheMainlandIsNone(String typed) {
    assertThat(PhoneNumber.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "15400130001, 154****0001",
    "023-68001234, 023-****1234",
    "0838-2223333, 0838-****3333",
    "023-68001234-801, 023-****1234"
  })
  void whatIsShownHidesTheMiddle(String value, String masked) {
    assertThat(new PhoneNumber(value).masked()).isEqualTo(masked);
    assertThat(new PhoneNumber(value)).hasToString(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"call 15400130001", "call 154 0013 0001 now", "电话154-0013-0001", "023-68001234"})
  void aNumberWithinATextIsFound(String text) {
    assertThat(PhoneNumber.isWithin(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "联系核实", "2021-10-08", "91500113MA00004100", "案号 20211008001"})
  void otherTextsHoldNone(String text) {
    assertThat(PhoneNumber.isWithin(text)).isFalse();
  }

  @Test
  void onlyTheNormalFormIsANumber() {
    assertThatThrownBy(() -> new PhoneNumber("154-0013-0001"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a telephone number");
  }
}
