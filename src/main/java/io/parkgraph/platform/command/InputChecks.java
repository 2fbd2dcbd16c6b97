package io.parkgraph.platform.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the raw fields of an input into value types and collects what is wrong with them, so that a
 * caller learns of every bad field at once.
 */
public final class InputChecks {

  /** Of characters that change how those after them are read; marks such as RLM do not. */
  private static final Set<Byte> DIRECTIONS =
      Set.of(
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);

  /** How many characters a stated reason may have. */
  public static final int REASON_LENGTH = 500;

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
    if (raw == null || raw.codePoints().allMatch(InputChecks::showsNothing)) {
      refusals.add(Refusal.of(CommonRefusal.REQUIRED, field));
      return Optional.empty();
    }
    String text = raw.strip();
    if (text.codePointCount(0, text.length()) > max) {
      refusals.add(Refusal.of(CommonRefusal.TOO_LONG, field, max));
      return Optional.empty();
    }
    if (text.codePoints().anyMatch(InputChecks::misleads)) {
      refusals.add(Refusal.of(CommonRefusal.INVALID, field));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** The stated reason, from the field {@code reason}, which a step with consequences needs. */
  public Optional<String> reason(@Nullable String raw) {
    if (raw == null || raw.codePoints().allMatch(InputChecks::showsNothing)) {
      refusals.add(Refusal.of(CommonRefusal.REASON_REQUIRED, "reason"));
      return Optional.empty();
    }
    return text("reason", raw, REASON_LENGTH);
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

  private static boolean showsNothing(int character) {
    return Character.isWhitespace(character) || Character.getType(character) == Character.FORMAT;
  }

  /** What breaks a line, turns the writing direction around, or cannot be stored as it is. */
  private static boolean misleads(int character) {
    boolean noncharacter =
        (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    return noncharacter
        || switch (Character.getType(character)) {
          case Character.CONTROL,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> DIRECTIONS.contains(Character.getDirectionality(character));
        };
  }
}
