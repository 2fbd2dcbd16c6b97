package io.parkgraph;

import io.parkgraph.enterprise.CreditCode;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Makes valid credit codes that no other test of this process has. */
public final class TestCreditCodes {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private TestCreditCodes() {}

  /** The next code. */
  public static String next() {
    return beginningWith("91500113TEXT%04d".formatted(NUMBER.incrementAndGet()));
  }

  /** A code that begins with these 16 characters; its two check characters are found by trying. */
  public static String beginningWith(String start) {
    return characters()
        .flatMap(organization -> characters().map(check -> start + organization + check))
        .filter(code -> CreditCode.parse(code).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Character> characters() {
    return ALPHABET.chars().mapToObj(character -> (char) character);
  }
}
