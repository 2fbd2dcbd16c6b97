package io.parkgraph.platform;

/** A setting that the application cannot start with; its message is one sentence for people. */
public final class SettingProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says in one sentence which setting it is and what it must be. */
  public SettingProblem(String sentence) {
    super(sentence);
  }
}
