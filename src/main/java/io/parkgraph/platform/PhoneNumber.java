package io.parkgraph.platform;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number of mainland China 电话号码, mobile or landline.
 *
 * <p>After the MIIT's numbering plan (电信网编号计划, 2017): a mobile number has 11 digits from 13 to 19
 * on; a landline has an area code (010, 02x, or four digits from 03 to 09), a number of 7 or 8
 * digits from 2 to 8, and perhaps an extension.
 *
 * <p>It is sensitive: it is stored and kept only sealed, and its text form is the masked one.
 *
 * @param value normalised: {@code 13800130000}, {@code 023-68001234} or {@code 023-68001234-801}
 */
public record PhoneNumber(String value) {

  private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
  private static final Pattern LANDLINE =
      Pattern.compile(
          "(?:(010|02[0-57-9])-?([2-8][0-9]{3}-?[0-9]{4})"
              + "|(0[3-9][0-9]{2})-?([2-8][0-9]{2,3}-?[0-9]{4}))"
              + "(?:(?:-|转|ext\\.?|x)([0-9]{1,6}))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)86-?");
  private static final Pattern NOISE = Pattern.compile("[\\s().·]");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern WITHIN =
      Pattern.compile("(?<![0-9])(?:1[3-9][0-9]{9}|0[1-9][0-9]{9,10})(?![0-9])");

  private static final int MOBILE_HEAD = 3;
  private static final int TAIL = 4;
  private static final String HIDDEN = "****";

  /** Refuses what {@link #parse} would not have made. */
  public PhoneNumber {
    if (!normal(value).equals(Optional.of(value))) {
      throw new IllegalArgumentException("not a telephone number");
    }
  }

  /** Reads a number as people write it, with a country code, spaces or dashes; or nothing. */
  public static Optional<PhoneNumber> parse(String text) {
    return normal(text).map(PhoneNumber::new);
  }

  /** Whether a text holds what may be a number, which must not stand where all may read. */
  public static boolean isWithin(String text) {
    String compact = compact(text).replace("-", "");
    return WITHIN.matcher(compact).find();
  }

  /** What people may see who may not see the number: {@code 138****0000}. */
  public String masked() {
    int bar = value.indexOf('-');
    String head = bar < 0 ? value.substring(0, MOBILE_HEAD) : value.substring(0, bar + 1);
    String number = bar < 0 ? value : value.split("-", -1)[1];
    return head + HIDDEN + number.substring(number.length() - TAIL);
  }

  private static Optional<String> normal(String text) {
    String compact = COUNTRY.matcher(compact(text)).replaceFirst("");
    String digits = compact.replace("-", "");
    if (MOBILE.matcher(digits).matches()) {
      return Optional.of(digits);
    }
    Matcher landline = LANDLINE.matcher(trunk(compact));
    if (!landline.matches()) {
      return Optional.empty();
    }
    boolean large = landline.group(1) != null;
    String local = landline.group(large ? 2 : 4).replace("-", "");
    String number = landline.group(large ? 1 : 3) + "-" + local;
    String extension = landline.group(5);
    return Optional.of(extension == null ? number : number + "-" + extension);
  }

  /** Behind a country code the area code's first zero is left out. */
  private static String trunk(String compact) {
    return compact.matches("(?:10|2[0-57-9]|[3-9][0-9]{2})-.*") ? "0" + compact : compact;
  }

  private static String compact(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return DASHES.matcher(NOISE.matcher(plain).replaceAll("")).replaceAll("-");
  }

  /** Never tells the number. */
  @Override
  public String toString() {
    return masked();
  }
}
