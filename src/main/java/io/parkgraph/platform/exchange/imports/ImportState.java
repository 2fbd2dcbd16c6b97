package io.parkgraph.platform.exchange.imports;

/** How far an import is. */
public enum ImportState {
  /** Rows are being written, or were when the process that did it ended. */
  RUNNING,
  /** All rows were seen. */
  DONE,
  /** Somebody stopped it between two rows. */
  CANCELLED,
  /** It could not go on; it can be resumed. */
  FAILED,
  /** It was interrupted and is not to be resumed. */
  CLOSED
}
