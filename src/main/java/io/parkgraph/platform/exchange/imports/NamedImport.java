package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.exchange.table.TableFormat.Encoding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported, with columns by the headers that the file has.
 *
 * @param target the name of what to import into
 * @param file the key of a file that the caller has uploaded
 * @param encoding of a CSV file; null to find out
 * @param headers the file's headers by the keys of the columns; others are found by their names
 * @param existing what becomes of what is stored already
 * @param dryRun whether to rehearse only
 */
public record NamedImport(
    String target,
    String file,
    @Nullable Encoding encoding,
    Map<String, String> headers,
    RowWrite.Existing existing,
    boolean dryRun) {

  /** Copies its map. */
  public NamedImport {
    headers = Map.copyOf(headers);
  }
}
