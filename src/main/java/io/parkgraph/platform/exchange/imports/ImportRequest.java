package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.exchange.table.TableFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported.
 *
 * @param target the name of what to import into
 * @param file the key of a file that the caller has uploaded
 * @param format how it is written; null to find out
 * @param places in which of the file's columns, counted from 0, a column's key is found; null to
 *     find them by their names
 * @param existing what becomes of what is stored already
 * @param dryRun whether to rehearse only
 */
public record ImportRequest(
    String target,
    String file,
    @Nullable TableFormat format,
    @Nullable Map<String, Integer> places,
    RowWrite.Existing existing,
    boolean dryRun) {

  /** The same, of a file that is read so. */
  ImportRequest read(TableFormat so, Map<String, Integer> columns) {
    return new ImportRequest(target, file, so, columns, existing, dryRun);
  }
}
