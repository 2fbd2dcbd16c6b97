package io.parkgraph.platform.exchange.exports;

import io.parkgraph.platform.exchange.table.TableFormat;
import io.parkgraph.platform.exchange.table.TableFormat.Encoding;
import org.jspecify.annotations.Nullable;

/** How an export is written. */
public enum ExportFormat {
  /** A workbook, with texts as people read them. */
  XLSX(TableFormat.XLSX, "xlsx"),
  /** CSV in UTF-8 with a byte order mark, with texts as people read them. */
  CSV(TableFormat.csv(Encoding.UTF_8), "csv"),
  /** CSV in GBK, for programs that know nothing else. */
  CSV_GBK(TableFormat.csv(Encoding.GBK), "csv"),
  /** One JSON object a line, with values as programs read them. */
  NDJSON(null, "ndjson");

  private final @Nullable TableFormat table;
  private final String extension;

  ExportFormat(@Nullable TableFormat table, String extension) {
    this.table = table;
    this.extension = extension;
  }

  /** The table that it is; null for JSON. */
  @Nullable TableFormat table() {
    return table;
  }

  /** How names of such files end. */
  String extension() {
    return extension;
  }
}
