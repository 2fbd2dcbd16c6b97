package io.parkgraph.platform.exchange.table;

/** How large a file may be that is read for anybody. */
public final class TableLimits {

  /** Rows below the header. */
  public static final int ROWS = 100_000;

  /** Columns. */
  public static final int COLUMNS = 200;

  /** Bytes of the file. */
  public static final int BYTES = 20 << 20;

  /** Bytes of the file in MB, as people are told. */
  public static final int MEGABYTES = BYTES >> 20;

  /** Bytes of all parts of an XLSX file once they are inflated; they are never in memory. */
  static final long INFLATED = 400L << 20;

  /** Bytes of an XLSX file's table of texts once it is inflated; it is held in memory. */
  static final long TEXTS = 64L << 20;

  /** Parts of an XLSX file. */
  static final int PARTS = 2_000;

  private TableLimits() {}
}
