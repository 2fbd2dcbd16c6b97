package io.parkgraph.member.moves;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Makes the numbers of letters: the year and eight characters that nobody can guess and that are
 * not taken for each other when read aloud.
 */
@Component
final class LetterNumbers {

  /** Crockford's base 32: without I, L, O and U. */
  private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 8;

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  LetterNumbers(Clock clock) {
    this.clock = clock;
  }

  /** Another number. */
  String next() {
    var number = new StringBuilder().append(LocalDate.now(clock).getYear()).append('-');
    random
        .ints(LENGTH, 0, CHARACTERS.length())
        .forEach(index -> number.append(CHARACTERS.charAt(index)));
    return number.toString();
  }
}
