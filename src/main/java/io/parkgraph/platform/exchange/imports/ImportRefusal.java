package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.command.RefusalCode;

/** Why an import is not begun, or not gone on with. */
public enum ImportRefusal implements RefusalCode {
  /** Nothing can be imported into what was named. */
  TARGET_UNKNOWN,
  /** The file is not there, or is another's. */
  FILE_UNKNOWN,
  /** The file has no column for one that every row needs; the argument is its name. */
  COLUMN_MISSING,
  /** The file has no row below its header. */
  NO_ROWS,
  /** The import is running, or has come to its end. */
  IMPORT_NOT_INTERRUPTED,
  /** The import stopped by an unexpected failure; the argument finds it in the log. */
  IMPORT_FAILED
}
