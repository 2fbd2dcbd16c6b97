package io.parkgraph.member;

import io.parkgraph.platform.calendar.ParkCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A resident identity number 公民身份号码 whose date and check character are right. It is nowhere stored
 * and nowhere shown: it lives while its {@link IdentityMark} is made.
 *
 * <p>GB 11643-1999: six digits of the division, eight of the day of birth, three of the order, and
 * a check character by ISO 7064 MOD 11-2: Σ digit·2^(18−i) mod 11 chooses from {@code 10X98765432}.
 *
 * @param value the 18 characters, upper case
 */
public record ResidentId(String value) {

  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
  private static final String CHECKS = "10X98765432";
  private static final int CHECK = 17;
  private static final int BIRTH = 6;
  private static final int LAST_FOUR = 14;

  /** Refuses what {@link #parse} would not read. */
  public ResidentId {
    if (!valid(value)) {
      throw new IllegalArgumentException("not a resident identity number");
    }
  }

  /** Reads a number, with x in either case; nothing if its form, date or check is wrong. */
  public static Optional<ResidentId> parse(String text) {
    String value = text.strip().toUpperCase(Locale.ROOT);
    return valid(value) ? Optional.of(new ResidentId(value)) : Optional.empty();
  }

  /** The last four characters, by which people recognise it. */
  String lastFour() {
    return value.substring(LAST_FOUR);
  }

  private static boolean valid(String value) {
    return FORM.matcher(value).matches()
        && ParkCalendar.day(
                "%s-%s-%s"
                    .formatted(
                        value.substring(BIRTH, BIRTH + 4),
                        value.substring(BIRTH + 4, BIRTH + 6),
                        value.substring(BIRTH + 6, BIRTH + 8)))
            .isPresent()
        && value.charAt(CHECK) == check(value);
  }

  private static char check(String value) {
    int sum = 0;
    for (int i = 0; i < CHECK; i++) {
      sum = (sum + Character.digit(value.charAt(i), 10)) * 2 % 11;
    }
    return CHECKS.charAt(sum);
  }

  /** Never tells the number. */
  @Override
  public String toString() {
    return "ResidentId[…]";
  }
}
