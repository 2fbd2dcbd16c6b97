package io.parkgraph.platform;

import org.jspecify.annotations.Nullable;

/** The application cannot start in these surroundings; the message is one sentence for people. */
public class StartupProblem extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** Says in one sentence what is wrong, and where it is possible what to do. */
  public StartupProblem(String sentence) {
    this(sentence, null);
  }

  /** Says it, and keeps what it came from. */
  public StartupProblem(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
