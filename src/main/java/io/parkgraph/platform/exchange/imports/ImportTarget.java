package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.security.Scope;
import java.util.List;
import java.util.function.Function;

/**
 * What a file can be imported into. A room declares a bean for each.
 *
 * @param name its name in addresses, such as {@code enterprises}
 * @param label the key of its title
 * @param scope what an import takes at least
 * @param columns what is read, in the order of the template
 * @param key the natural key of a row; rows of one key are written in their order, others at once
 * @param rows writes a row
 */
public record ImportTarget(
    String name,
    String label,
    Scope scope,
    List<ImportColumn> columns,
    Function<ImportRow, String> key,
    RowImport rows) {

  /** Copies its list. */
  public ImportTarget {
    columns = List.copyOf(columns);
  }
}
