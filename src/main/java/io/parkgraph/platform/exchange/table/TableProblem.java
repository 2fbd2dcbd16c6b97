package io.parkgraph.platform.exchange.table;

import io.parkgraph.platform.command.Refusal;

/** A file cannot be read, or not further. */
public final class TableProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  /** A problem of the whole file. */
  public TableProblem(TableRefusal code, Object... arguments) {
    super(code.name());
    this.refusal = Refusal.of(code, "file", arguments);
  }

  /** What to tell people. */
  public Refusal refusal() {
    return refusal;
  }
}
