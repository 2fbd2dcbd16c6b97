package io.parkgraph.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final Account ACCOUNT =
      new Account("chen.wei", 1, "陈伟", List.of(), false, true, 1, "", Instant.EPOCH);

  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @CsvSource({
    "short, PASSWORD_TOO_SHORT",
    "password123, PASSWORD_COMMON",
    "Password2026!, PASSWORD_COMMON",
    "aaaaaaaaaaaa, PASSWORD_COMMON",
    "1234567890, PASSWORD_COMMON",
    "qwertyuiop, PASSWORD_COMMON",
    "9876543210, PASSWORD_COMMON",
    "my-chen.wei-2026, PASSWORD_LIKE_NAME",
  })
  void whatIsTriedFirstIsRefused(String password, String code) {
    assertThat(rules.refusals(password, ACCOUNT))
        .extracting(refusal -> refusal.code().name())
        .containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vier gelbe Enten", "巴南公路物流基地的早晨很安静", "tgk2-9xmv-qhw7"})
  void aLongPasswordNeedsNoCertainKindsOfCharacters(String password) {
    assertThat(rules.refusals(password, ACCOUNT)).isEmpty();
  }
}
