package io.parkgraph.platform.command;

import io.parkgraph.platform.Messages;
import java.util.List;
import java.util.Locale;

/**
 * One typed reason why a write was refused.
 *
 * @param code what is wrong
 * @param path the input field that is wrong, from the input's root, such as {@code ["creditCode"]}
 * @param arguments what the message's placeholders take, in order
 */
public record Refusal(RefusalCode code, List<String> path, List<Object> arguments) {

  /** Copies its lists. */
  public Refusal {
    path = List.copyOf(path);
    arguments = List.copyOf(arguments);
  }

  /** A refusal of one input field. */
  public static Refusal of(RefusalCode code, String field, Object... arguments) {
    return new Refusal(code, List.of(field), List.of(arguments));
  }

  /** The same refusal, said of another input field. */
  public Refusal at(String field) {
    return new Refusal(code, List.of(field), arguments);
  }

  /** What people read, in their language. */
  public String text(Messages messages, Locale locale) {
    return messages.text(locale, "refusal." + code.name(), arguments.toArray());
  }
}
