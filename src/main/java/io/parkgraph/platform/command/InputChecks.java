package io.parkgraph.platform.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the raw fields of an input into value types and collects what is wrong with them, so that a
 * caller learns of every bad field at once.
 */
public final class InputChecks {

  private final List<Refusal> refusals = new ArrayList<>();

  /** What is wrong so far, in the order of the checks. */
  public List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  /** Whether anything is wrong so far. */
  public boolean failed() {
    return !refusals.isEmpty();
  }

  /** Notes a refusal that a rule of the room found. */
  public void refuse(Refusal refusal) {
    refusals.add(refusal);
  }

  /** A value that must be given. */
  public <T> Optional<T> required(String field, @Nullable T value) {
    if (value == null) {
      refusals.add(Refusal.of(CommonRefusal.REQUIRED, field));
    }
    return Optional.ofNullable(value);
  }

  /**
   * A text that must be given, without the white space around it, of at most so many characters.
   */
  public Optional<String> text(String field, @Nullable String raw, int max) {
    if (raw == null || raw.isBlank()) {
      refusals.add(Refusal.of(CommonRefusal.REQUIRED, field));
      return Optional.empty();
    }
    String text = raw.strip();
    if (text.codePointCount(0, text.length()) > max) {
      refusals.add(Refusal.of(CommonRefusal.TOO_LONG, field, max));
      return Optional.empty();
    }
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      refusals.add(Refusal.of(CommonRefusal.INVALID, field));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** A text that must be given and that the parser must understand; else it is refused as told. */
  public <T> Optional<T> parsed(
      String field,
      @Nullable String raw,
      Function<String, Optional<T>> parser,
      RefusalCode otherwise) {
    if (raw == null || raw.isBlank()) {
      refusals.add(Refusal.of(CommonRefusal.REQUIRED, field));
      return Optional.empty();
    }
    Optional<T> value = parser.apply(raw.strip());
    if (value.isEmpty()) {
      refusals.add(Refusal.of(otherwise, field));
    }
    return value;
  }
}
