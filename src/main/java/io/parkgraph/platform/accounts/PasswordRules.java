package io.parkgraph.platform.accounts;

import io.parkgraph.platform.command.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a password must be, by NIST SP 800-63B: long enough, not one that is tried first, and not
 * the person's name. It asks for no certain kinds of characters.
 */
@Component
final class PasswordRules {

  static final int SHORTEST = 10;
  static final int LONGEST = 200;
  private static final int FEW_DIFFERENT = 4;
  private static final int NAME_THAT_COUNTS = 3;
  private static final String ROWS =
      "01234567890 qwertyuiop asdfghjkl zxcvbnm abcdefghijklmnopqrstuvwxyz";

  private final Set<String> common = read();

  /** What is wrong with a new password. */
  List<Refusal> refusals(String password, Account account) {
    var wrong = new ArrayList<Refusal>();
    if (password.length() < SHORTEST) {
      wrong.add(Refusal.of(AccountRefusal.PASSWORD_TOO_SHORT, "password", SHORTEST));
    } else if (password.length() > LONGEST) {
      wrong.add(Refusal.of(AccountRefusal.PASSWORD_TOO_LONG, "password", LONGEST));
    } else if (isTriedFirst(password.toLowerCase(Locale.ROOT))) {
      wrong.add(Refusal.of(AccountRefusal.PASSWORD_COMMON, "password"));
    } else if (holds(password, account.id()) || holds(password, account.name())) {
      wrong.add(Refusal.of(AccountRefusal.PASSWORD_LIKE_NAME, "password"));
    }
    return wrong;
  }

  private boolean isTriedFirst(String lower) {
    String letters = lower.replaceAll("[^a-z]", "");
    return common.contains(lower)
        || (letters.length() > NAME_THAT_COUNTS && common.contains(letters))
        || lower.chars().distinct().count() <= FEW_DIFFERENT
        || isRow(lower);
  }

  /** Keys beside each other, there or back. */
  private static boolean isRow(String lower) {
    String back = new StringBuilder(ROWS).reverse().toString();
    String half = lower.substring(0, (lower.length() + 1) / 2);
    return ROWS.contains(lower)
        || back.contains(lower)
        || ((ROWS.contains(half) || back.contains(half)) && lower.equals(half + half));
  }

  private static boolean holds(String password, String name) {
    return name.length() >= NAME_THAT_COUNTS
        && password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  private static Set<String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    PasswordRules.class.getResourceAsStream("/security/common-passwords.txt")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
