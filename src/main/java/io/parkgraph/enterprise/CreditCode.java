package io.parkgraph.enterprise;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unified social credit code 统一社会信用代码 whose two check characters are right.
 *
 * <p>GB 32100-2015: 18 characters; the last is 31 − (Σ value·3^(i−1) mod 31), with 31 written as 0.
 * Characters 9 to 17 are an organization code of GB 11714, whose own last character is 11 − (Σ
 * value·weight mod 11), with 10 written as X and 11 as 0.
 *
 * @param value the 18 characters, upper case
 */
public record CreditCode(@JsonValue String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern FORM =
      Pattern.compile("[" + ALPHABET + "]{2}[0-9]{6}[" + ALPHABET + "]{10}");
  private static final int ORGANIZATION_START = 8;
  private static final int ORGANIZATION_CHECK = 16;
  private static final int CHECK = 17;
  private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  /** Refuses what {@link #parse} would not read. */
  public CreditCode {
    if (!valid(value)) {
      throw new IllegalArgumentException("not a credit code");
    }
  }

  /** Reads a code, in either case; nothing if its form or a check character is wrong. */
  public static Optional<CreditCode> parse(String text) {
    String value = text.strip().toUpperCase(Locale.ROOT);
    return valid(value) ? Optional.of(new CreditCode(value)) : Optional.empty();
  }

  /** The division 行政区划 of GB/T 2260 where it was registered: six digits, characters 3 to 8. */
  public String divisionCode() {
    return value.substring(2, 8);
  }

  private static boolean valid(String value) {
    return FORM.matcher(value).matches()
        && value.charAt(ORGANIZATION_CHECK) == organizationCheck(value)
        && value.charAt(CHECK) == check(value);
  }

  private static char check(String value) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < CHECK; i++) {
      sum += ALPHABET.indexOf(value.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  private static char organizationCheck(String value) {
    int sum = 0;
    for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
      int digit = Character.digit(value.charAt(ORGANIZATION_START + i), 36);
      sum += digit * ORGANIZATION_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    return switch (check) {
      case 10 -> 'X';
      case 11 -> '0';
      default -> (char) ('0' + check);
    };
  }

  /** The 18 characters. */
  @Override
  public String toString() {
    return value;
  }
}
