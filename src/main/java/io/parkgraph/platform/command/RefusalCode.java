package io.parkgraph.platform.command;

/**
 * Why a write was refused. Rooms declare theirs as enums; the constant's name is the code that API
 * clients see, and {@code refusal.<name>} is the key of its message in both languages.
 */
public interface RefusalCode {

  /** The code as clients see it. */
  String name();
}
