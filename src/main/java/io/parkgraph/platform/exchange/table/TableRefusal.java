package io.parkgraph.platform.exchange.table;

import io.parkgraph.platform.command.RefusalCode;

/** Why a file, or a cell of it, cannot be read. */
public enum TableRefusal implements RefusalCode {
  /** The file has nothing in it. */
  FILE_EMPTY,
  /** The file is larger than may be; the argument is the most in MB. */
  FILE_TOO_LARGE,
  /** The file is neither CSV nor XLSX. */
  FILE_TYPE_UNKNOWN,
  /** The file is of the old Excel, or protected by a password. */
  FILE_TYPE_OLD,
  /** The file's characters are of no known encoding. */
  FILE_ENCODING_UNKNOWN,
  /** The file's characters are not of the chosen encoding. */
  FILE_ENCODING_WRONG,
  /** The file is damaged, or made to exhaust who reads it. */
  FILE_BROKEN,
  /** A quotation mark opens in a row, which is the argument, and never closes. */
  QUOTE_OPEN,
  /** There are more rows than may be, which is the argument. */
  TOO_MANY_ROWS,
  /** There are more columns than may be, which is the argument. */
  TOO_MANY_COLUMNS,
  /** Excel has rounded the number to 15 digits. */
  NUMBER_ROUNDED,
  /** The cell holds an error of Excel's, which is the argument. */
  CELL_ERROR
}
